using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        opening: { type: date }
        motto: { type: text }
        -- types.yml --
        film: { folder: films }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- quay.md --
        ---
        title: The Quay
        claims:
          opening:
            - value: 1999
              source: gazette
        ---
        Boats.
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_page_is_written_into_its_types_folder_under_its_title()
    {
        var result = await _site.RunAsync("new", "page", "--title", "Tidewatch: The \"Return\" #2", "--type", "film", "--alias", "TW, 2", "--alias", "Return");

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitStatus);
        Assert.StartsWith("Wrote input/films/tidewatch-the-return-2.md. ", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            "---\ntitle: 'Tidewatch: The \"Return\" #2'\ntype: film\naliases: [\"TW, 2\", Return]\n---\n\n",
            Read("films/tidewatch-the-return-2.md"));
        Assert.Equal(0, (await _site.RunAsync("check")).ExitStatus);
    }

    [Fact]
    public async Task A_source_is_written_with_what_is_known_of_it()
    {
        var result = await _site.RunAsync(
            "new", "source", "--title", "Herald", "--publisher", "Yes: We Print", "--url", "https://herald.example/a?b=c",
            "--published", "2031-02", "--kind", "news", "--derived-from", "gazette");

        Assert.Equal("", result.Errors);
        Assert.Equal(
            "---\ntitle: Herald\ntype: source\npublisher: \"Yes: We Print\"\npublished: 2031-02\nurl: https://herald.example/a?b=c\nkind: news\nderived-from: gazette\n---\n\n",
            Read("sources/herald.md"));
        Assert.Contains("--source herald", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AW3011", "2001-02-30", "new", "source", "--title", "Herald", "--published", "2001-02-30")]
    [InlineData("news", "nuws", "new", "source", "--title", "Herald", "--kind", "nuws")]
    [InlineData("Did you mean film?", "fillm", "new", "page", "--title", "Herald", "--type", "fillm")]
    [InlineData("AW3011", "2001-02-30", "new", "claim", "quay", "opening", "--value", "2001-02-30", "--source", "gazette")]
    [InlineData("AW3001", "depth", "new", "claim", "quay", "depth", "--value", "3", "--source", "gazette")]
    [InlineData("Did you mean \"gazette\"?", "gazete", "new", "claim", "quay", "opening", "--value", "2001", "--source", "gazete")]
    public async Task What_the_reader_would_refuse_is_told_in_its_words_and_not_written(string words, string written, params string[] arguments)
    {
        var before = Snapshot.Of(_site.Input);

        var result = await _site.RunAsync(arguments);

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.Contains(written, result.Errors, StringComparison.Ordinal);
        Assert.Contains("input/", result.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(_site.Input));
    }

    [Fact]
    public async Task A_page_that_is_there_is_never_overwritten()
    {
        var before = Snapshot.Of(_site.Input);

        var result = await _site.RunAsync("new", "source", "--title", "gazette");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("input/sources/gazette.md is there already", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(_site.Input));
    }

    [Theory]
    [InlineData("Missing: --title.", "new", "page", "--type", "film")]
    [InlineData("Missing: --title.", "new", "source")]
    [InlineData("Missing: PAGE, PROPERTY, --value, --source.", "new", "claim")]
    [InlineData("Missing: --source.", "new", "claim", "quay", "opening", "--value", "2000")]
    [InlineData("no letter", "new", "page", "--title", "?!")]
    [InlineData("Did you mean 'The Quay'?", "new", "claim", "the quai", "opening", "--value", "2000", "--source", "gazette")]
    public async Task A_script_that_gives_too_little_is_told_what_is_missing(string words, params string[] arguments)
    {
        var result = await _site.RunAsync(arguments);

        Assert.Equal(2, result.ExitStatus);
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_added_behind_the_others_and_no_other_byte_changes()
    {
        var page = "\uFEFF---\r\ntitle: The Pier # yes\r\nclaims:\r\n   opening:   # when\r\n   -  value: 1999\r\n      source: gazette\r\n   # the last word\r\n   motto: {value: On, source: gazette}\r\n\r\n---\r\nÄ.  \r\n";
        await File.WriteAllTextAsync(Path.Combine(_site.Input, "pier.md"), page, TestContext.Current.CancellationToken);

        var result = await _site.RunAsync(
            "new", "claim", "The Pier", "opening", "--value", "[2030..]", "--source", "gazette", "--quote", "it's \"soon\"", "--stance", "hedged", "--speaker", "Mara", "--speaker", "Ilse");

        Assert.Equal("", result.Errors);
        Assert.StartsWith("Added to input/pier.md.", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            page.Replace(
                "source: gazette\r\n   # the",
                "source: gazette\r\n   - value: \"[2030..]\"\r\n     source: gazette\r\n     quote: 'it''s \"soon\"'\r\n     stance: hedged\r\n     speaker: [Mara, Ilse]\r\n   # the",
                StringComparison.Ordinal),
            Read("pier.md"));
        var explained = await _site.RunAsync("explain", "pier", "opening");
        Assert.Contains("2030 or later", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_can_be_limited_by_qualifiers()
    {
        var result = await _site.RunAsync(
            "new", "claim", "quay", "opening", "--value", "2001", "--source", "gazette", "--qualifiers", "territory=US", "--qualifiers", "part = the west, and #2 = more");
        var data = await _site.RunAsync("explain", "quay", "opening");
        var wrong = await _site.RunAsync("new", "claim", "quay", "opening", "--value", "2001", "--source", "gazette", "--qualifiers", "US", "--qualifiers", "=US");

        Assert.Equal("", result.Errors);
        Assert.Contains("qualifiers: { territory: US, part: \"the west, and #2 = more\" }\n", Read("quay.md"), StringComparison.Ordinal);
        Assert.Equal(0, data.ExitStatus);
        Assert.Equal(2, wrong.ExitStatus);
        Assert.Contains("'US' is no qualifier", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("'=US' is no qualifier", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_that_a_page_has_already_do_not_keep_a_claim_out()
    {
        _site.Write("pier.md", "---\ntitle: The Pier\nimage: gone.png\nalt: Gone\n---\n");

        var good = await _site.RunAsync("new", "claim", "pier", "opening", "--value", "2001", "--source", "gazette");
        var bad = await _site.RunAsync("new", "claim", "pier", "opening", "--value", "soon", "--source", "gazette");

        Assert.Equal((0, ""), (good.ExitStatus, good.Errors));
        Assert.Equal(1, bad.ExitStatus);
        Assert.DoesNotContain("gone.png", bad.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_wiki_nothing_is_written()
    {
        Directory.Delete(_site.Input, recursive: true);

        var result = await _site.RunAsync("new", "page", "--title", "The Pier");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("AW1001", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Input));
    }

    [Fact]
    public async Task On_a_terminal_a_page_is_asked_for()
    {
        PseudoTerminal.Require();

        var (status, screen) = await PseudoTerminal.RunAsync(_site.Folder, ["new", "page"], ["The [Pier]", "", "Built in 1900: it stands."]);

        Assert.Equal(0, status);
        Assert.Contains("What is the page called?", screen, StringComparison.Ordinal);
        Assert.Contains("One of: ", screen, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: \"The [Pier]\"\nsummary: \"Built in 1900: it stands.\"\n---\n\n", Read("the-pier.md"));
    }

    [Fact]
    public async Task On_a_terminal_a_source_is_asked_for()
    {
        PseudoTerminal.Require();

        var (status, screen) = await PseudoTerminal.RunAsync(
            _site.Folder, ["new", "source"], ["Herald", "The Herald", "", "2031-02", "https://herald.example/a", "news"]);

        Assert.Equal(0, status);
        Assert.Contains("What is the document's title?", screen, StringComparison.Ordinal);
        Assert.Equal(
            "---\ntitle: Herald\ntype: source\npublisher: The Herald\npublished: 2031-02\nurl: https://herald.example/a\nkind: news\n---\n\n",
            Read("sources/herald.md"));
    }

    [Fact]
    public async Task On_a_terminal_a_claim_is_asked_for_but_not_what_is_given()
    {
        PseudoTerminal.Require();

        var (status, screen) = await PseudoTerminal.RunAsync(
            _site.Folder, ["new", "claim", "quay", "--locator", "¶4"], ["opening", "[2030..]", "gazette", "not before 2030", "hedged"]);

        Assert.Equal(0, status);
        Assert.DoesNotContain("What page is it about?", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Where in it", screen, StringComparison.Ordinal);
        Assert.Contains("value: \"[2030..]\"\n      source: gazette\n      quote: not before 2030\n      locator: ¶4\n      stance: hedged\n", Read("quay.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_terminal_was_told_wrong_is_not_written()
    {
        PseudoTerminal.Require();
        var before = Snapshot.Of(_site.Input);

        var (status, screen) = await PseudoTerminal.RunAsync(_site.Folder, ["new", "claim"], ["quay", "opning", "2030", "gazette", "", "", ""]);

        Assert.Equal(1, status);
        Assert.Contains("Did you mean \"opening\"?", screen, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(_site.Input));
    }

    [Fact]
    public async Task Claims_in_brackets_are_left_to_their_author()
    {
        _site.Write("pier.md", "---\ntitle: The Pier\nclaims: { opening: { value: 1999, source: gazette } }\n---\n");

        var result = await _site.RunAsync("new", "claim", "pier", "opening", "--value", "2000", "--source", "gazette");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("claims:\n  opening:\n    - value: 2000\n      source: gazette\n", result.Errors, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: The Pier\nclaims: { opening: { value: 1999, source: gazette } }\n---\n", Read("pier.md"));
    }

    private string Read(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_site.Input, path));
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}

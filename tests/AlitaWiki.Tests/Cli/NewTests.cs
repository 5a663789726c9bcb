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
    [InlineData("Did you mean 'the quay'?", "new", "claim", "the quai", "opening", "--value", "2000", "--source", "gazette")]
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

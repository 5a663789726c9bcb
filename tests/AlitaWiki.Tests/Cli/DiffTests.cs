using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    private const string Film = "---\ntitle: The Film\nclaims:\n  opening:\n    - { value: 2031, source: gazette }\n---\n";

    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        repository: https://trusted.example/wiki
        -- properties.yml --
        opening: { type: date, question: When does it open? }
        -- film.md --
        ---
        title: The Film
        claims:
          opening:
            - { value: 2031, source: gazette }
        ---
        -- series.md --
        ---
        title: The Series
        claims:
          opening:
            - { value: 2031, source: gazette }
            - { value: 2032, source: herald }
        ---
        -- book.md --
        ---
        title: The Book
        claims:
          opening:
            - { value: 2021, source: gazette }
            - { value: 2022, source: herald }
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        -- media/lamp.svg --
        <svg/>
        """);

    public DiffTests()
    {
        foreach (var (name, value) in GitRepository.Isolation)
        {
            _site.Variables[name] = value;
        }
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Pages_and_disagreements_are_told_with_what_was_and_what_is()
    {
        var commit = Commit();
        _site.Write("film.md", Film.Replace("gazette }\n", "gazette }\n    - { value: 2033, source: herald }\n", StringComparison.Ordinal))
            .Write("series.md", "---\ntitle: The Series\nclaims:\n  opening:\n    - { value: 2031, source: gazette }\n---\n")
            .Write("quay.md", "---\ntitle: The Quay\n---\n");
        File.Move(Path.Combine(_site.Input, "book.md"), Path.Combine(_site.Input, "novel.md"));

        var result = await _site.RunAsync("diff", "main");

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(
            """
            ## What changes in the wiki

            ### New disagreements (1)

            - `The Film`: `When does it open?`
              - Before: One origin (single-origin)
                - `2031`, on the word of `The Gazette`, [`input/film.md:5`](BLOB/input/film.md#L5)
              - After: Sources disagree (disputed)
                - `2031`, on the word of `The Gazette`, [`input/film.md:5`](BLOB/input/film.md#L5)
                - `2033`, on the word of `The Herald`, [`input/film.md:6`](BLOB/input/film.md#L6)

            ### Disagreements that are no more (1)

            - `The Series`: `When does it open?`
              - Before: Sources disagree (disputed)
                - `2031`, on the word of `The Gazette`, [`input/series.md:5`](BLOB/input/series.md#L5)
                - `2032`, on the word of `The Herald`, [`input/series.md:6`](BLOB/input/series.md#L6)
              - After: One origin (single-origin)
                - `2031`, on the word of `The Gazette`, [`input/series.md:5`](BLOB/input/series.md#L5)

            ### New pages (1)

            - `The Quay` ([`input/quay.md`](BLOB/input/quay.md))

            ### Changed pages (2)

            - `The Film` ([`input/film.md`](BLOB/input/film.md))
            - `The Series` ([`input/series.md`](BLOB/input/series.md))

            ### Renamed pages (1)

            - `The Book` ([`input/novel.md`](BLOB/input/novel.md)), before [`input/book.md`](BLOB/input/book.md)

            """.Replace("BLOB", $"https://trusted.example/wiki/blob/{commit}", StringComparison.Ordinal),
            result.Output);
    }

    [Fact]
    public async Task Pictures_are_told_as_new_changed_renamed_and_removed_and_others_not_at_all()
    {
        _site.Write("media/pier.svg", "<svg>1</svg>").Write("media/quay.svg", "<svg>2</svg>").Write("media/mast.svg", "<svg>3</svg>").Write("media/list.yml", "a: 1\n");
        var commit = Commit();
        _site.Write("media/pier.svg", "<svg>4</svg>").Write("media/@all`.svg", "<svg>5</svg>").Write("media/list.yml", "a: 2\n");
        File.Move(Path.Combine(_site.Input, "media/quay.svg"), Path.Combine(_site.Input, "media/wharf.svg"));
        File.Delete(Path.Combine(_site.Input, "media/mast.svg"));

        var result = await _site.RunAsync("diff", "main");

        Assert.Equal("", result.Errors);
        Assert.Equal(
            """
            ## What changes in the wiki

            ### New pictures and other media (1)

            - [``input/media/@all`.svg``](BLOB/input/media/%40all%60.svg)

            ### Changed media (2)

            - [`input/media/list.yml`](BLOB/input/media/list.yml)
            - [`input/media/pier.svg`](BLOB/input/media/pier.svg)

            ### Renamed media (1)

            - [`input/media/wharf.svg`](BLOB/input/media/wharf.svg), before [`input/media/quay.svg`](BLOB/input/media/quay.svg)

            ### Removed media (1)

            - [`input/media/mast.svg`](BLOB/input/media/mast.svg)

            """.Replace("BLOB", $"https://trusted.example/wiki/blob/{commit}", StringComparison.Ordinal),
            result.Output);
        Assert.Empty(UntrustedMarkdown.Faults(result.Output));
    }

    [Fact]
    public async Task A_disagreement_that_gets_another_answer_changes_and_a_lost_page_takes_its_own_along()
    {
        Commit();
        _site.Write("series.md", "---\ntitle: The Series\nclaims:\n  opening:\n    - { value: 2031, source: gazette }\n    - { value: 2034, source: herald }\n---\n");
        _site.Write("properties.yml", "opening: { type: date, question: When? }\n");
        File.Delete(Path.Combine(_site.Input, "book.md"));

        var result = await _site.RunAsync("diff", "main");

        Assert.Contains("### Disagreements that change (1)\n\n- `The Series`: `When?`\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("### Disagreements that are no more (1)\n\n- `The Book`: `When does it open?`\n  - Before: Sources disagree", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - After: nobody says anything\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("### Removed pages (1)\n\n- `The Book`", result.Output, StringComparison.Ordinal);
        Assert.Contains("### Other changed files (1)\n\n- [`input/properties.yml`]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changed_says_so()
    {
        Commit();

        Assert.Equal("## What changes in the wiki\n\nNothing.\n", (await _site.RunAsync("diff", "HEAD")).Output);
    }

    [Fact]
    public async Task A_strangers_text_stays_text()
    {
        Commit();
        _site.Write("site.yml", "title: Tidewatch\nrepository: https://evil.example/wiki\n");
        string[] titles =
        [
            "@everyone ![p](https://evil.example/p.png) <img src=x> [l](https://evil.example) #1 o/r#2 GH-3",
            "``` `` ` ```` @a",
            "`![p](https://evil.example/q.png)`",
            "www.evil.example https://evil.example a@evil.example <!-- x",
            "| a | b |\\n## x\\n\\n<b>y</b>",
        ];
        foreach (var (index, title) in titles.Index())
        {
            var claims = $"claims:\n  opening:\n    - {{ value: 2031, source: gazette, speaker: '{title}' }}\n    - {{ value: 2033, source: herald }}\n";
            _site.Write($"p{index}.md", $"---\ntitle: \"{title}\"\n{claims}---\n");
        }

        var result = await _site.RunAsync("diff", "main");

        Assert.Equal(0, result.ExitStatus);
        Assert.Contains("@everyone", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("](https://evil", result.Output.Replace("[l](https://evil", "", StringComparison.Ordinal).Replace("![p](https://evil", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(UntrustedMarkdown.Faults(result.Output));
    }

    [Fact]
    public async Task A_large_change_fits_into_a_comment_and_says_what_it_leaves_out()
    {
        Commit();
        for (var page = 1000; page < 1600; page++)
        {
            _site.Write($"{new string('x', 100)}-{page}.md", $"---\ntitle: {new string('y', 400)} {page}\n---\n");
        }

        var result = await _site.RunAsync("diff", "main");

        Assert.InRange(result.Output.Length, 50_000, 65_000);
        Assert.Contains("### New pages (600)", result.Output, StringComparison.Ordinal);
        var told = result.Output.Split('\n').Count(line => line.StartsWith("- `", StringComparison.Ordinal));
        Assert.EndsWith($"- and {600 - told} more\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("-n")]
    [InlineData("main:input")]
    public async Task An_unknown_revision_is_wrong_usage(string revision)
    {
        Commit();

        var result = await _site.RunAsync("diff", "--", revision);

        Assert.Equal(2, result.ExitStatus);
        Assert.Equal($"There is no revision '{revision}' in this repository. Name a branch, a tag or a commit.\n", result.Errors);
    }

    [Fact]
    public async Task Outside_a_repository_and_before_the_first_page_there_is_nothing_to_compare()
    {
        _site.Variables["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(_site.Folder)!;
        var outside = await _site.RunAsync("diff", "main");
        var repository = GitRepository.In(_site);
        Directory.Move(_site.Input, _site.Input + "-later");
        await File.WriteAllTextAsync(Path.Combine(_site.Folder, ".gitignore"), "input*\n", TestContext.Current.CancellationToken);
        repository.Commit("2025-01-01");
        Directory.Move(_site.Input + "-later", _site.Input);
        var empty = await _site.RunAsync("diff", "main");

        Assert.Equal(2, outside.ExitStatus);
        Assert.Contains("no git repository", outside.Errors, StringComparison.Ordinal);
        Assert.Equal(2, empty.ExitStatus);
        Assert.Contains("is not in the revision 'main' yet", empty.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_now_are_listed_and_errors_before_are_mentioned()
    {
        _site.Write("film.md", "---\ntitle: [\n---\n");
        Commit();
        var now = await _site.RunAsync("diff", "main");
        _site.Write("film.md", Film);
        var before = await _site.RunAsync("diff", "main");

        Assert.Equal(1, now.ExitStatus);
        Assert.Contains("input/film.md:2:", now.Errors, StringComparison.Ordinal);
        Assert.Contains("The working tree has errors", now.Errors, StringComparison.Ordinal);
        Assert.Equal("", now.Output);
        Assert.Equal(0, before.ExitStatus);
        Assert.Contains("The earlier state has errors of its own", before.Output, StringComparison.Ordinal);
    }

    private string Commit() => GitRepository.In(_site).Commit("2025-01-01").Run("rev-parse", "HEAD").Trim();
}

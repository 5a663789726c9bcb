using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Rebuild;

/// <summary>A rebuild makes what depends on a change and nothing else: counted in files that are made, not in seconds.</summary>
public sealed class RebuildWorkTests : IDisposable
{
    private const int Pages = 300;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("alitawiki-rebuild-");
    private readonly SiteRebuild _site = new SiteBuilder(new WikiTheme()).Create().Again();

    public RebuildWorkTests()
    {
        Write("site.yml", "title: Tidewatch\nurl: https://tidewatch.example\n");
        Write("properties.yml", "opening:\n  type: date\n");
        Write("sources/gazette.md", "---\ntitle: Gazette\ntype: source\npublished: 2020\n---\n");
        for (var page = 0; page < Pages; page++)
        {
            Write(Name(page), Text(page));
        }

        Rebuild();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Nothing_is_made_when_nothing_has_changed() => Assert.Equal(0, Rebuild().Made);

    [Fact]
    public void Words_cost_their_page()
    {
        Write(Name(7), Text(7) + "\nMore words.\n");

        Assert.Equal(["places/pier-7.html"], Made(atMost: 1));
    }

    [Fact]
    public void A_heading_costs_its_page_and_none_that_links_to_it()
    {
        Write(Name(7), Text(7) + "\n## Depths\n\nWords.\n");

        Assert.Equal(["places/pier-7.html"], Made(atMost: 1));
    }

    [Fact]
    public void A_link_costs_its_page_and_where_it_leads()
    {
        Write(Name(7), Text(7) + "\nSee [[Pier 200]].\n");

        Assert.Equal(["places/pier-200.html", "places/pier-7.html"], Made(atMost: 3));
    }

    [Fact]
    public void A_summary_costs_its_page_and_the_lists_that_show_it()
    {
        Write(Name(7), Text(7).Replace("tags:", "summary: In short.\ntags:", StringComparison.Ordinal));

        // The line moves its claim down by one. Pier 7 is on the second page of the places, and of the tag.
        Assert.Equal(["data/claims.json", "places/page-2.html", "places/pier-7.html", "tags/stone/page-2.html"], Made(atMost: 20));
    }

    [Fact]
    public void A_claim_costs_its_page_and_those_that_tell_of_it()
    {
        Write(Name(7), Text(7).Replace("claims:\n  opening:\n", "claims:\n  opening:\n    - value: 2031\n      source: gazette\n", StringComparison.Ordinal));

        var made = Made(atMost: 40);

        Assert.Contains("places/pier-7.html", made);
        Assert.Contains("sources/gazette.html", made);
        Assert.Contains("data/claims.json", made);
        Assert.DoesNotContain("places/pier-8.html", made);
    }

    [Fact]
    public void A_page_that_all_link_to_costs_no_more_than_another()
    {
        Write("places/hub.md", "---\ntitle: Hub\n---\n\nWords.\n");
        Rebuild();
        Write("places/hub.md", "---\ntitle: Hub\n---\n\nOther words.\n");

        Assert.Equal(["places/hub.html"], Made(atMost: 1));
    }

    private IEnumerable<string> Made(int atMost)
    {
        var written = Rebuild();
        Assert.InRange(written.Made, written.Written, atMost);
        return written.Changed.Select(file => file.Value);
    }

    private WrittenSite Rebuild()
    {
        var report = _site.Run(new BuildOptions
        {
            InputFolder = Path.Combine(_folder.FullName, "input"),
            OutputFolder = Path.Combine(_folder.FullName, "output"),
            AsOf = new DateOnly(2026, 1, 1),
        });
        Assert.Empty(report.Diagnostics.Where(diagnostic => diagnostic.Severity == Engine.Diagnostics.Severity.Error));
        return report.Written!;
    }

    private static string Name(int page) => $"places/pier-{page}.md";

    private static string Text(int page) =>
        $"---\ntitle: Pier {page}\ntags: [stone]\nclaims:\n  opening:\n    - value: {2000 + (page % 20)}\n      source: gazette\n---\n\nBy [[Pier {(page + 1) % Pages}]], [[Hub]].\n";

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, "input", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

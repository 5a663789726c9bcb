using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;

[assembly: AssemblyFixture(typeof(AlitaWiki.Tests.Output.LargeWiki))]

namespace AlitaWiki.Tests.Output;

/// <summary>A wiki in which every list is too long for one page, built once.</summary>
public sealed class LargeWiki : IDisposable
{
    public const int Pages = 2500;

    private readonly Lazy<SiteTest> _site = new(Build);

    public SiteTest Site => _site.Value;

    public void Dispose()
    {
        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }
    }

    private static SiteTest Build()
    {
        var site = SiteTest.Of("""
            -- site.yml --
            title: Tidewatch
            -- properties.yml --
            built: { type: date, question: When was it built? }
            motto: { type: text }
            -- types.yml --
            place: { label: Place, plural: Places, folder: places }
            -- sources/gazette.md --
            ---
            title: The Gazette
            ---
            -- people/index.md --
            ---
            title: People
            ---
            Under the page's own words, its list.
            """);
        for (var i = 0; i < Pages; i++)
        {
            var text = new StringBuilder($"---\ntitle: {(char)('A' + (i % 26))}place {i}\ntype: place\ntags: [all, tag {i}]\nsummary: One of very many places, told of in a summary that is about as long as most of them are.\nclaims:\n");
            text.Append(null, $"  motto: {{ value: Ever {i}, source: s{i % 300} }}\n  built:\n    - {{ value: {1500 + (i % 400)}, source: gazette, quote: as it stands written there }}\n");
            if (i % 5 == 0)
            {
                text.Append(null, $"    - {{ value: {1501 + (i % 400)}, source: s{i % 300} }}\n");
            }

            text.Append(null, $"---\nSee [[Aplace 0]], [[Missing {i}]] and [[Nowhere]].\n");
            site.Write($"places/p{i}.md", text.ToString());
            if (i < 300)
            {
                site.Write($"sources/s{i}.md", $"---\ntitle: Source {i}\n---\n");
                site.Write($"people/n{i}.md", $"---\ntitle: Person {i}\n---\n");
            }
        }

        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics.Take(5)));
        return site;
    }
}

public sealed partial class LargeWikiTests(LargeWiki wiki)
{
    private const int MostBytes = 300_000;

    [Fact]
    public void No_page_is_larger_than_a_phone_can_bear() =>
        Assert.Empty(Files().Where(file => new FileInfo(file).Length > MostBytes).Select(file => $"{Path.GetRelativePath(wiki.Site.Output, file)}: {new FileInfo(file).Length}"));

    [Theory]
    [InlineData("/all-pages")]
    [InlineData("/places")]
    [InlineData("/people")]
    [InlineData("/tags")]
    [InlineData("/tags/all")]
    [InlineData("/sources")]
    [InlineData("/sources/gazette")]
    [InlineData("/wanted-pages")]
    [InlineData("/orphans")]
    [InlineData("/timeline")]
    [InlineData("/disagreements/disputed")]
    [InlineData("/disagreements/single-origin")]
    [InlineData("/what-links-here/places/p0")]
    public void A_long_list_goes_on_from_page_to_page_and_holds_everything_once(string route)
    {
        var pages = Pages(route);

        var listed = pages.SelectMany(page => wiki.Site.Page(page).QuerySelectorAll(Entries).Select(entry => entry.GetAttribute("href") ?? entry.Id)).ToArray();
        Assert.True(pages.Length > 1);
        Assert.Equal(Expected(route), listed.Length);
        Assert.Equal(listed.Length, listed.Distinct().Count());
        Assert.All(pages, page => Assert.Equal(page, wiki.Site.Page(page).QuerySelector(".pager [aria-current]")!.GetAttribute("href")));
    }

    [Fact]
    public void Every_address_leads_to_a_page_and_a_place_on_it()
    {
        var ids = new Dictionary<string, HashSet<string>>();
        var broken = new HashSet<string>();
        foreach (var file in Files())
        {
            foreach (Match link in Link().Matches(File.ReadAllText(file)))
            {
                var path = Uri.UnescapeDataString(link.Groups["path"].Value);
                var target = Path.Combine(wiki.Site.Output, path == "/" ? "index.html" : path[1..] + ".html");
                if (!File.Exists(target) && !File.Exists(Path.Combine(wiki.Site.Output, path[1..])))
                {
                    broken.Add(link.Value);
                }
                else if (link.Groups["anchor"] is { Success: true, Value: var anchor })
                {
                    if (!ids.TryGetValue(target, out var known))
                    {
                        ids.Add(target, known = [.. Id().Matches(File.ReadAllText(target)).Select(id => id.Groups[1].Value)]);
                    }

                    if (!known.Contains(Uri.UnescapeDataString(anchor)))
                    {
                        broken.Add(link.Value);
                    }
                }
            }
        }

        Assert.Empty(broken.Take(10));
    }

    [Fact]
    public void The_random_page_loads_a_small_part_of_all_addresses()
    {
        var start = wiki.Site.Page("/random").QuerySelector("[data-random]")!;
        var lists = Directory.GetFiles(wiki.Site.Output + start.GetAttribute("data-random")!);
        var routes = Enumerable.Range(0, lists.Length).SelectMany(i =>
            JsonSerializer.Deserialize<string[]>(File.ReadAllText($"{wiki.Site.Output}{start.GetAttribute("data-random")}/{i}.json"))!).ToArray();

        Assert.All(lists, list => Assert.InRange(new FileInfo(list).Length, 1, 50_000));
        Assert.Equal(start.GetAttribute("data-count"), routes.Length.ToString(null, null));
        Assert.Equal(LargeWiki.Pages + 301, routes.Distinct().Count());
        Assert.All(routes.Take(500), route => Assert.True(wiki.Site.Has(route)));
    }

    [Fact]
    public void The_letters_of_an_index_lead_to_the_page_that_has_them()
    {
        var letters = wiki.Site.Page("/all-pages").QuerySelectorAll(".index-letters a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);

        Assert.Equal(26, letters.Count);
        Assert.All(letters, letter =>
        {
            var (page, anchor) = (letter.Value.Split('#')[0], letter.Value.Split('#')[1]);
            Assert.Equal(letter.Key, wiki.Site.Page(page).GetElementById(anchor)!.TextContent);
        });
    }

    private const string Entries =
        ".index-group a, .rows > li:not([id]) > .row-title, .rows > li[id], .source-claims > li, .date-entry .date-about > a, .question-entry, .question-line";

    private static int Expected(string route) => route switch
    {
        "/all-pages" => LargeWiki.Pages + 301 + 301,
        "/places" or "/tags/all" or "/sources/gazette" or "/timeline" => LargeWiki.Pages,
        "/people" => 300,
        "/tags" or "/wanted-pages" => LargeWiki.Pages + 1,
        "/sources" => 301,
        "/orphans" => LargeWiki.Pages - 1 + 300,
        "/disagreements/disputed" => LargeWiki.Pages / 5,
        "/disagreements/single-origin" => LargeWiki.Pages * 9 / 5,
        _ => LargeWiki.Pages - 1,
    };

    private string[] Pages(string route)
    {
        // The list in the middle leaves most of its pages out; each leads to the next.
        var pages = new List<string>();
        for (var next = route; next is not null; next = wiki.Site.Page(next).QuerySelector(".pager [rel=next]")?.GetAttribute("href"))
        {
            pages.Add(next);
        }

        return [.. pages];
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(wiki.Site.Output, "*.html", SearchOption.AllDirectories);

    [GeneratedRegex("href=\"(?<path>/[^\"#]*)(#(?<anchor>[^\"]*))?\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}

using System.Globalization;
using System.Xml.Linq;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The feeds of changed pages and of disagreements.</summary>
public sealed class FeedTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch & sons
        url: https://tidewatch.example
        -- properties.yml --
        fate: { label: Fate, question: What became of it?, type: choice, values: [drowned, saved] }
        -- sources/gazette.md --
        ---
        title: The Gazette
        type: source
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        type: source
        ---
        -- ship.md --
        ---
        title: The "Ship"
        summary: A ship of the line.
        claims:
          fate:
            - { value: drowned, source: gazette }
            - { value: saved, source: herald }
        ---
        -- hero.md --
        ---
        title: The Hero
        summary: He has drowned.
        spoiler: The second film
        claims:
          fate:
            - { value: drowned, source: gazette }
            - { value: saved, source: herald }
        ---
        """;

    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("recent-changes")]
    [InlineData("disagreements")]
    public void A_feed_is_what_RFC_4287_asks_for(string name)
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01", "Say \u0007 & <b>\ufffe", "\u0001Mara\u0002 <mara@tidewatch.example>");
        site.Build();

        var feed = Read(site, name);

        string[] times = [.. feed.Descendants(s_atom + "updated").Select(time => time.Value)];
        var ids = feed.DescendantsAndSelf().Elements(s_atom + "id").Select(id => id.Value).ToArray();
        Assert.Equal($"https://tidewatch.example/{name}.atom", ids[0]);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute)));
        Assert.All(times, time => Assert.True(DateTimeOffset.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        Assert.NotEmpty(feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value);
        Assert.Equal(ids[0], Link(feed, "self"));
        Assert.Equal($"https://tidewatch.example/{name}", Link(feed, "alternate"));
        Assert.NotEmpty(feed.Elements(s_atom + "entry"));
        Assert.All(feed.Elements(s_atom + "entry"), entry =>
        {
            Assert.Single(entry.Elements(s_atom + "id"));
            Assert.Single(entry.Elements(s_atom + "updated"));
            Assert.NotEmpty(entry.Element(s_atom + "title")!.Value);
            Assert.True(site.Has(new Uri(Link(entry, "alternate")).AbsolutePath));
            Assert.Equal("{http://www.w3.org/1999/xhtml}div", Assert.Single(entry.Element(s_atom + "content")!.Elements()).Name.ToString());
        });
        Assert.Equal($"/{name}.atom", site.Page("/ship").QuerySelector($"link[rel=alternate][type='application/atom+xml'][href='/{name}.atom']")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_changed_several_times_in_a_day_is_one_entry()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01", "Begin");
        foreach (var hour in Enumerable.Range(1, 3))
        {
            File.AppendAllText(Path.Combine(site.Input, "ship.md"), "More.\n");
            repository.Commit($"2026-01-02T0{hour}:00:00Z", $"Step {hour}");
        }

        site.Build();

        var entry = Read(site, "recent-changes").Elements(s_atom + "entry").First();
        Assert.Equal("https://tidewatch.example/ship#changed-2026-01-02", entry.Element(s_atom + "id")!.Value);
        Assert.Equal("2026-01-02T03:00:00Z", entry.Element(s_atom + "updated")!.Value);
        Assert.Equal("2026-01-01T12:00:00Z", entry.Element(s_atom + "published")!.Value);
        Assert.Equal("The \"Ship\" (changed)", entry.Element(s_atom + "title")!.Value);
        Assert.Equal(
            ["Mara Voss: Step 3", "Mara Voss: Step 2", "Mara Voss: Step 1"],
            entry.Descendants("{http://www.w3.org/1999/xhtml}li").Select(item => item.Value));
    }

    [Fact]
    public void A_question_is_a_new_entry_when_what_it_rests_on_changes_and_only_then()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01");
        site.Build();
        var first = IdOfShip(site);
        File.AppendAllText(Path.Combine(site.Input, "ship.md"), "More words.\n");
        repository.Commit("2026-01-02");
        site.Build();
        var sameClaims = IdOfShip(site);
        site.Write("ship.md", File.ReadAllText(Path.Combine(site.Input, "ship.md")).Replace("source: gazette }", "source: gazette, stance: reported }", StringComparison.Ordinal));
        repository.Commit("2026-01-03");
        site.Build();

        Assert.Equal(first, sameClaims);
        Assert.NotEqual(first, IdOfShip(site));
    }

    [Fact]
    public void What_a_spoiler_hides_is_in_no_feed()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01", "Tell that he has drowned");
        site.Build();

        Assert.DoesNotContain("drowned", File.ReadAllText(Path.Combine(site.Output, "recent-changes.atom")), StringComparison.OrdinalIgnoreCase);
        var hero = Read(site, "disagreements").Elements(s_atom + "entry").Single(entry => entry.Element(s_atom + "title")!.Value.StartsWith("The Hero", StringComparison.Ordinal));
        Assert.Equal("Sources disagree.The answers give away: The second film.", hero.Element(s_atom + "content")!.Value);
        var ship = Read(site, "disagreements").Elements(s_atom + "entry").Single(entry => entry != hero && entry.Element(s_atom + "title")!.Value.StartsWith("The \"Ship\"", StringComparison.Ordinal));
        Assert.Equal(["Drowned: The Gazette", "Saved: The Herald"], ship.Descendants("{http://www.w3.org/1999/xhtml}li").Select(item => item.Value));
    }

    [Fact]
    public void Without_the_sites_address_there_are_no_feeds_and_no_links_to_them()
    {
        using var site = SiteTest.Of(Wiki).Write("site.yml", "title: Tidewatch\n");
        GitRepository.In(site).Commit("2026-01-01");
        site.Build();

        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.atom"));
        Assert.Empty(site.Page("/recent-changes").QuerySelectorAll("[href$='.atom']"));
        Assert.NotEmpty(site.Page("/recent-changes").QuerySelectorAll(".change"));
    }

    private static XElement Read(SiteTest site, string name) => XElement.Load(Path.Combine(site.Output, name + ".atom"));

    private static string Link(XElement element, string relation) =>
        element.Elements(s_atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static string IdOfShip(SiteTest site) =>
        Read(site, "disagreements").Elements(s_atom + "entry").Select(entry => entry.Element(s_atom + "id")!.Value)
            .Single(id => id.StartsWith("https://tidewatch.example/ship#question-fate:", StringComparison.Ordinal));
}

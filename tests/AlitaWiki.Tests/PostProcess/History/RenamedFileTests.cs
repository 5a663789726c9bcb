using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.PostProcess.History;

/// <summary>The addresses that pages had before their files were renamed lead to where they are now.</summary>
public sealed class RenamedFileTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- pier.md --
        ---
        title: The Pier
        ---
        Planks.
        """;

    [Fact]
    public void Each_former_address_leads_straight_to_the_page()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01")
            .Move("input/pier.md", "input/places/jetty.md").Commit("2026-01-02")
            .Move("input/places/jetty.md", "input/landing-stage/index.md").Commit("2026-01-03");

        Assert.Equal(["/pier /landing-stage 301", "/places/jetty /landing-stage 301"], RedirectsOf(site));
    }

    [Fact]
    public void An_address_that_a_page_or_an_alias_has_now_stays_theirs()
    {
        using var site = SiteTest.Of(Wiki).Write("mole.md", "---\ntitle: The Mole\n---\nStones.\n");
        GitRepository.In(site).Commit("2026-01-01")
            .Move("input/pier.md", "input/jetty.md").Move("input/mole.md", "input/breakwater.md").Commit("2026-01-02");
        site.Write("pier.md", "---\ntitle: Another pier\naliases: [Mole]\n---\nIron.\n");

        Assert.Equal(["/mole /pier 301"], RedirectsOf(site));
    }

    [Fact]
    public void A_page_that_was_renamed_and_then_deleted_leaves_nothing()
    {
        using var site = SiteTest.Of(Wiki).Write("mole.md", "---\ntitle: The Mole\n---\nStones.\n");
        GitRepository.In(site).Commit("2026-01-01").Move("input/pier.md", "input/jetty.md").Commit("2026-01-02");
        File.Delete(Path.Combine(site.Input, "jetty.md"));
        GitRepository.In(site).Commit("2026-01-03");

        Assert.Empty(RedirectsOf(site));
    }

    [Fact]
    public void A_page_that_got_its_old_name_back_has_no_address_that_leads_to_itself()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01")
            .Move("input/pier.md", "input/jetty.md").Commit("2026-01-02")
            .Move("input/jetty.md", "input/pier.md").Commit("2026-01-03");

        Assert.Equal(["/jetty /pier 301"], RedirectsOf(site));
    }

    [Fact]
    public void Of_two_pages_that_had_one_name_the_later_is_found_by_it()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01").Move("input/pier.md", "input/old-pier.md").Commit("2026-01-02");
        site.Write("pier.md", "---\ntitle: The new pier\n---\nIron.\n");
        repository.Commit("2026-01-03").Move("input/pier.md", "input/new-pier.md").Commit("2026-01-04");

        Assert.Equal(["/pier /new-pier 301"], RedirectsOf(site));
    }

    [Fact]
    public void The_address_of_a_page_that_writes_itself_is_not_given_away()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01")
            .Move("input/pier.md", "input/all-pages.md").Commit("2026-01-02")
            .Move("input/all-pages.md", "input/jetty.md").Commit("2026-01-03");

        Assert.Equal(["/pier /jetty 301"], RedirectsOf(site));
    }

    private static string[] RedirectsOf(SiteTest site)
    {
        Assert.True(site.Build().Succeeded);
        var file = Path.Combine(site.Output, "_redirects");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}

using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>What a host is asked to send along.</summary>
public sealed class HeaderTests(BuiltSites sites)
{
    private const string Policy = "Content-Security-Policy";

    public static TheoryData<string> Wikis => ["wiki", "everything"];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageHasOnePolicyThatRunsNothingInline(string wiki)
    {
        var site = sites[wiki];
        var rules = HostRules.Of(site.Folder);
        foreach (var route in site.Pages.Keys.Where(route => route != "/404"))
        {
            foreach (var address in new[] { route, route == "/" ? "/index.html" : route + ".html", route == "/" ? "/" : route + "/" })
            {
                Assert.True(rules.CountOf(Policy, address) == 1, $"{rules.CountOf(Policy, address)} policies for {address}");
                var policy = rules.HeadersOf(address).Single(header => header.Key == Policy).Value.Split("; ");
                Assert.Contains("default-src 'self'", policy);
                Assert.Contains("script-src 'self' 'wasm-unsafe-eval'", policy);
                Assert.DoesNotContain(policy, directive => directive.Contains("unsafe-inline", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void ThePageForUnknownAddressesBringsItsPolicyAlong(string wiki)
    {
        var page = sites[wiki].Pages["/404"];

        Assert.StartsWith("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(0, HostRules.Of(sites[wiki].Folder).CountOf(Policy, "/404"));
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void AFileThatAContributorAddedRunsNothing(string wiki)
    {
        var site = sites[wiki];
        var rules = HostRules.Of(site.Folder);
        var media = Directory.EnumerateFiles(Path.Combine(site.Folder, "media"), "*", SearchOption.AllDirectories).ToArray();

        Assert.NotEmpty(media);
        Assert.All(media, file =>
        {
            var address = "/" + Path.GetRelativePath(site.Folder, file).Replace('\\', '/');
            var policy = rules.HeadersOf(address).Single(header => header.Key == Policy).Value.Split("; ");
            Assert.Contains("default-src 'none'", policy);
            Assert.Contains("sandbox", policy);
            Assert.DoesNotContain(policy, directive => directive.StartsWith("script-src", StringComparison.Ordinal));
            Assert.Equal(1, rules.CountOf(Policy, address));
        });
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void OnlyWhatChangesItsNameWithItsContentIsKeptForever(string wiki)
    {
        var site = sites[wiki];
        var rules = HostRules.Of(site.Folder);
        var kept = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Folder, file).Replace('\\', '/'))
            .ToLookup(address => rules.HeadersOf(address).Any(header => header.Value.Contains("immutable", StringComparison.Ordinal)));

        Assert.NotEmpty(kept[true]);
        Assert.All(kept[true], address => Assert.Matches(@"^/(assets/.*\.[0-9a-f]{8}[./]|admin/[0-9a-f]{8}/)", address));
        Assert.DoesNotContain(kept[false], address => address.StartsWith("/assets/", StringComparison.Ordinal));
    }

    [Fact]
    public void AFolderOfSomebodyElseMayBringItsOwnPolicy()
    {
        var rules = HostRules.Of(sites["wiki"].Folder);

        Assert.All(["/shop", "/shop/", "/shop/index.html"], address => Assert.Equal(0, rules.CountOf(Policy, address)));
        Assert.Contains(rules.HeadersOf("/shop/"), header => header is { Key: "X-Content-Type-Options", Value: "nosniff" });
    }

    [Fact]
    public void NamesThatBeginAlikeShareNoPolicy()
    {
        using var site = SiteTest.Of("""
            -- site.yml --
            title: Tidewatch
            -- media/lamp.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- media-watch.md --
            ---
            title: Media watch
            ---
            -- a.md --
            ---
            title: A
            ---
            -- assets-of-the-harbour/crane.md --
            ---
            title: The crane
            ---
            """);
        site.Build();
        var rules = HostRules.Of(site.Output);

        Assert.All(
            ["/media-watch", "/a", "/assets-of-the-harbour", "/assets-of-the-harbour/crane", "/media/lamp.svg"],
            address => Assert.Equal(1, rules.CountOf(Policy, address)));
        Assert.Equal(0, rules.CountOf(Policy, "/admin"));
        Assert.Equal(0, rules.CountOf("Cache-Control", "/assets-of-the-harbour/crane"));
    }

    [Fact]
    public void ASiteBuiltForAnotherAddressAsksSearchEnginesToLeaveEveryFileOut()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\nurl: https://tidewatch.example\n");
        site.Build(url: "https://preview.tidewatch.example");

        Assert.Contains(HostRules.Of(site.Output).HeadersOf("/data/claims.json"), header => header is { Key: "X-Robots-Tag", Value: "noindex" });
        Assert.DoesNotContain("Sitemap", File.ReadAllText(Path.Combine(site.Output, "robots.txt")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(site.Output, "sitemap.xml")));
    }
}

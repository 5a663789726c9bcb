using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>What the tools of others say of the built sites.</summary>
public sealed class SiteCheckTests(BuiltSites sites)
{
    [Theory]
    [InlineData("wiki")]
    [InlineData("everything")]
    public async Task EveryPageIsValidHtml(string wiki) =>
        Assert.Equal([$"{sites[wiki].Pages.Count + (File.Exists(Path.Combine(sites[wiki].Folder, "admin.html")) ? 1 : 0)} pages"], await SiteChecks.RunAsync("html.mjs", sites[wiki].Folder));

    [Theory]
    [InlineData("wiki")]
    [InlineData("everything")]
    public async Task NetlifyReadsEveryRedirectAndSetsNoHeaderTwice(string wiki)
    {
        var redirects = HostRules.Of(sites[wiki].Folder).Redirects.Count;

        var report = await SiteChecks.RunAsync("netlify.mjs", sites[wiki].Folder);

        Assert.True(redirects > 0);
        Assert.EndsWith($" addresses, {redirects} redirects", Assert.Single(report), StringComparison.Ordinal);
    }
}

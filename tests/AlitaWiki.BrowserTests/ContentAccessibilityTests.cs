using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class ContentAccessibilityTests(Surroundings surroundings)
{
    [Fact]
    public async Task TheLongestPagesOfTheWikiAreAccessible()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Repository, new Screen(360));
        var findings = new Findings();
        foreach (var route in surroundings.LongestRoutes(Wikis.Repository))
        {
            await visit.OpenAsync(route);
            findings.Add(route, await Axe.ViolationsAsync(visit.Page));
        }

        findings.AssertNone();
    }
}

using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>The content policy that the site's own file asks for, in a browser that keeps it.</summary>
public sealed class PolicyTests(Surroundings surroundings)
{
    /// <summary>Adds a script to the page as text, and tells whether it ran.</summary>
    private const string RunInline = """
        () => {
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.head.append(script);
          return window.ran === true;
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/places/lighthouse")]
    [InlineData(Wikis.Unknown)]
    public async Task NothingRunsThatStandsInThePageItself(string route)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync(route);

        Assert.Empty(visit.Problems);
        Assert.False(await visit.Page.EvaluateAsync<bool>(RunInline));
        Assert.Contains(visit.Problems, problem => problem.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StructuredDataStandsInThePageAllTheSame()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");

        var types = await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(block => JSON.parse(block.textContent)['@type'])");

        Assert.Equal(["Place", "BreadcrumbList"], types);
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task ADrawingOpenedByItselfRunsNothing()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        var response = await visit.OpenAsync("/media/lamp.svg");

        Assert.Contains("sandbox", await response.HeaderValueAsync("content-security-policy"), StringComparison.Ordinal);
        Assert.Equal("null", await visit.Page.EvaluateAsync<string>("window.origin"));
    }

    [Fact]
    public async Task AFormerAddressLeadsToThePage()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        var response = await visit.OpenAsync(surroundings.Redirects(Wikis.Everything).First().Key);

        Assert.Equal(200, response.Status);
        Assert.Equal(surroundings.Redirects(Wikis.Everything).First().Value, visit.Place);
    }
}

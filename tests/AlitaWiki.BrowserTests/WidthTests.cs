using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class WidthTests(Surroundings surroundings)
{
    /// <summary>Empty where the page fits, else by how much it does not and the innermost element that sticks out.</summary>
    private const string TooWide = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const out = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > root.clientWidth).at(-1);
          return [`${root.scrollWidth} > ${root.clientWidth}: ${out?.outerHTML.slice(0, 120)}`];
        }
        """;

    [Theory]
    [MemberData(nameof(Wikis.Both), MemberType = typeof(Wikis))]
    public async Task NoPageIsWiderThanTheScreenAndNothingFailsOnIt(string wiki)
    {
        await using var visit = await surroundings.VisitAsync(wiki);
        var findings = new Findings();
        foreach (var route in surroundings.Wiki(wiki).Routes.Append(Wikis.Unknown))
        {
            var problems = visit.Problems.Count;
            var response = await visit.OpenAsync(route);
            Assert.Equal(route == Wikis.Unknown ? 404 : 200, response.Status);

            foreach (var width in Screen.Widths)
            {
                await visit.Page.SetViewportSizeAsync(width, new Screen(width).Height);
                findings.Add($"{route} at {width}", await visit.Page.EvaluateAsync<string[]>(TooWide));
            }

            findings.Add(route, visit.Problems.Skip(problems));
        }

        findings.AssertNone();
    }
}

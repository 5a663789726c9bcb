using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class TargetSizeTests(Surroundings surroundings)
{
    /// <summary>Targets smaller than 24 by 24 CSS pixels; a link with words beside it in its block is text, and has no size to keep.</summary>
    private const string TooSmall = """
        () => {
          const inText = target => {
            if (getComputedStyle(target).display !== "inline") return false;
            let block = target.parentElement;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            const words = block.cloneNode(true);
            words.querySelectorAll("a, .visually-hidden").forEach(other => other.remove());
            return /[\p{L}\p{N}]/u.test(words.textContent);
          };
          return [...document.querySelectorAll("a[href], button, summary")]
            .filter(target => target.checkVisibility() && !inText(target) && !target.matches(".skip-link"))
            .map(target => [target, target.getBoundingClientRect()])
            .filter(([, { width, height }]) => width < 24 || height < 24)
            .map(([target, { width, height }]) => `${width.toFixed(1)} by ${height.toFixed(1)} in ${target.parentElement.closest("[class]").className}: ${target.outerHTML.slice(0, 160)}`);
        }
        """;

    [Theory]
    [MemberData(nameof(Wikis.Both), MemberType = typeof(Wikis))]
    public async Task ButtonsAndLinksOfTheirOwnAreLargeEnoughForAFinger(string wiki)
    {
        await using var visit = await surroundings.VisitAsync(wiki, new Screen(360));
        var findings = new Findings();
        foreach (var route in surroundings.LongestRoutes(wiki).Append(Wikis.Unknown))
        {
            await visit.OpenAsync(route);
            findings.Add(route, await visit.Page.EvaluateAsync<string[]>(TooSmall));
        }

        findings.AssertNone();
    }
}

using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>What a page shows from its first paint on: when its largest part is there, and what moves without being asked to.</summary>
internal sealed class PaintRecord(IPage page)
{
    /// <summary>
    /// The share of the screen that moves times the share of the way that it goes. One line whose end is still to come, and which
    /// settles within itself, is below this; a paragraph that moves by a line on a phone is ten times above it. Browsers call a
    /// page still whose whole visit has less than 0.1.
    /// </summary>
    private const double Movement = 0.001;

    private const string Observe = """
        window.shifts = [];
        window.largest = 0;
        new PerformanceObserver(list => {
          for (const { value, sources } of list.getEntries())
            window.shifts.push([value, sources.map(({ node, previousRect: from, currentRect: to }) =>
              `${node?.outerHTML?.slice(0, 120) ?? node?.textContent ?? "what is gone"} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`).join(", ")]);
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver(list => { window.largest = list.getEntries().at(-1).startTime; })
          .observe({ type: "largest-contentful-paint", buffered: true });
        """;

    /// <summary>Before the page is opened.</summary>
    public static async Task<PaintRecord> StartAsync(IPage page)
    {
        await page.AddInitScriptAsync(Observe);
        return new PaintRecord(page);
    }

    /// <summary>In milliseconds from the beginning of the visit.</summary>
    public async Task<double> LargestPaintAsync()
    {
        await page.WaitForFunctionAsync("window.largest > 0");
        return await page.EvaluateAsync<double>("window.largest");
    }

    /// <summary>Each movement so far with what moved.</summary>
    public async Task<string[]> MovementsAsync()
    {
        // Entries come after the frame that they are about.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))");
        return await page.EvaluateAsync<string[]>(
            "least => window.shifts.filter(([value]) => value >= least).map(([value, what]) => `${value.toFixed(4)} of the screen moved: ${what}`)", Movement);
    }
}

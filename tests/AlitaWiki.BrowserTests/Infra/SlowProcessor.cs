using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>
/// Makes a page's processor as slow as a phone's. The browser only divides the machine's own speed, and other work on the machine
/// divides it too: that speed is measured first, so that a page is not charged for both.
/// </summary>
internal static class SlowProcessor
{
    /// <summary>As Lighthouse has it, of a machine that does the work in <see cref="UndisturbedMilliseconds"/>.</summary>
    private const double Times = 4;

    private const double UndisturbedMilliseconds = 32;

    /// <summary>Other work that ends just after the measurement must not let a page that has become slower pass.</summary>
    private const double LeastTimes = 2.5;

    /// <summary>The least of a few: sorting is the browser's own code, which is as fast the first time as later.</summary>
    private const string Work = """
        () => Math.min(...[1, 2, 3].map(() => {
          const numbers = Float64Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
          const started = performance.now();
          numbers.sort();
          return performance.now() - started;
        }))
        """;

    /// <summary>How many times slower than it is just now a processor has to be.</summary>
    public static async Task<double> RateOfAsync(IPage page) =>
        Math.Clamp(Times * UndisturbedMilliseconds / await page.EvaluateAsync<double>(Work), LeastTimes, Times);
}

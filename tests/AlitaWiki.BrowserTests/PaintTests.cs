using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>
/// How a page comes up on a slow phone. The figures are those that Lighthouse simulates for one on 4G: 150 ms there and back,
/// 1.6 Mbit/s down, 0.75 Mbit/s up, and a processor four times slower than this one.
/// </summary>
[Collection(nameof(Alone))]
public sealed class PaintTests(Surroundings surroundings)
{
    private const double MostMilliseconds = 1000;

    /// <summary>A busy machine delays a paint and shows half a line before the other; nothing makes a page better than it is.</summary>
    private const int Tries = 3;

    private const string Observe = """
        window.shifts = [];
        window.largest = 0;
        new PerformanceObserver(list => {
          for (const { value, sources } of list.getEntries())
            window.shifts.push(`${value.toFixed(4)} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? "text").join(", ")}`);
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver(list => { window.largest = list.getEntries().at(-1).startTime; })
          .observe({ type: "largest-contentful-paint", buffered: true });
        """;

    [Theory]
    [MemberData(nameof(Wikis.Both), MemberType = typeof(Wikis))]
    public async Task NothingMovesAndTheLargestPartIsThereWithinASecond(string wiki)
    {
        var findings = new Findings();
        foreach (var route in surroundings.LongestRoutes(wiki).Append("/404"))
        {
            string[] problems = [];
            for (var i = 0; i < Tries && (i == 0 || problems.Length > 0); i++)
            {
                var (milliseconds, shifts) = await VisitOnSlowPhoneAsync(wiki, route);
                problems = milliseconds > MostMilliseconds ? [.. shifts, $"{milliseconds:F0} ms to the largest paint"] : shifts;
            }

            findings.Add(route, problems);
        }

        findings.AssertNone();
    }

    private async Task<(double Milliseconds, string[] Shifts)> VisitOnSlowPhoneAsync(string wiki, string route)
    {
        await using var visit = await surroundings.FirstVisitAsync(wiki, new Screen(360));
        var phone = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await phone.SendAsync("Network.enable");
        await phone.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 150,
            ["downloadThroughput"] = 1.6 * 1024 * 1024 / 8,
            ["uploadThroughput"] = 750.0 * 1024 / 8,
        });
        await phone.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await visit.Page.AddInitScriptAsync(Observe);

        await visit.OpenAsync(route);
        await visit.Page.WaitForFunctionAsync("window.largest > 0");
        return (await visit.Page.EvaluateAsync<double>("window.largest"), await visit.Page.EvaluateAsync<string[]>("window.shifts"));
    }
}

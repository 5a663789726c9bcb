using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>
/// How a page comes up on a slow phone. The figures are those that Lighthouse simulates for one on 4G: 150 ms there and back,
/// 1.6 Mbit/s down, 0.75 Mbit/s up, and a processor four times slower than the machine's. The line is taken to be open, as it is for
/// every page but the first: the browser's tools slow down what is asked and answered, and not the handshakes before.
/// </summary>
[Collection(nameof(Alone))]
[Trait(Alone.Category, Alone.Measuring)]
public sealed class PaintTests(Surroundings surroundings)
{
    /// <summary>
    /// A page of the wiki is to be there within a second of an undisturbed machine. On a slow or busy one a plain page is late too,
    /// so that what is held is one against the other.
    /// </summary>
    private const double MostTimesAPlainPage = 2.5;

    /// <summary>Other work comes in bursts that hit one of two visits: then they are made again, and all of them count.</summary>
    private const int Tries = 12;

    [Theory]
    [MemberData(nameof(Wikis.Both), MemberType = typeof(Wikis))]
    public async Task NothingMovesAndTheLargestPartIsThereWithinTwoAndAHalfTimesThatOfAPlainPage(string wiki)
    {
        var findings = new Findings();
        using var plain = new PlainPage();
        await using var plainHost = await StaticHost.StartAsync(plain.Folder);
        foreach (var route in surroundings.LongestRoutes(wiki).Append("/404"))
        {
            var (time, plainTime, tries) = (0.0, 0.0, 0);
            do
            {
                var (milliseconds, movements) = await VisitOnSlowPhoneAsync(surroundings.AddressOf(wiki), route);
                findings.Add(route, movements);
                time += milliseconds;
                plainTime += (await VisitOnSlowPhoneAsync(plainHost.Address, "/")).Milliseconds;
                tries++;
            }
            while (time > MostTimesAPlainPage * plainTime && tries < Tries);

            var told = $"{time / tries:F0} ms to the largest paint, {time / plainTime:F2} times a plain page's in {tries} tries";
            TestContext.Current.TestOutputHelper?.WriteLine($"{wiki}{route}: {told}");
            findings.Add(route, time > MostTimesAPlainPage * plainTime ? [told] : []);
        }

        findings.AssertNone();
    }

    private async Task<(double Milliseconds, string[] Movements)> VisitOnSlowPhoneAsync(string address, string route)
    {
        await using var visit = await surroundings.FirstVisitAtAsync(address, new Screen(360));
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
        var record = await PaintRecord.StartAsync(visit.Page);

        await visit.OpenAsync(route);
        return (await record.LargestPaintAsync(), await record.MovementsAsync());
    }
}

using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>What a reader has begun to read stays where it is while the rest of the page comes in.</summary>
public sealed class StillnessTests(Surroundings surroundings)
{
    /// <summary>Most of the time each page waits for its next piece.</summary>
    private static readonly ParallelOptions s_atOnce = new() { MaxDegreeOfParallelism = 4 };

    [Theory]
    [InlineData(Wikis.Repository, 360)]
    [InlineData(Wikis.Repository, 1440)]
    [InlineData(Wikis.Everything, 360)]
    [InlineData(Wikis.Everything, 1440)]
    public async Task NothingMovesWhileAPageComesInPieceByPiece(string wiki, int width)
    {
        surroundings.RequireBrowser();
        var findings = new Findings();
        await Parallel.ForEachAsync(surroundings.LongestRoutes(wiki).Append(Wikis.Unknown), s_atOnce, async (route, _) =>
        {
            await using var visit = await surroundings.FirstVisitAsync(wiki, new Screen(width));
            await visit.Page.SetExtraHTTPHeadersAsync([KeyValuePair.Create(SlowPieces.Header, "yes")]);
            var record = await PaintRecord.StartAsync(visit.Page);

            await visit.OpenAsync(route);

            var movements = await record.MovementsAsync();
            lock (findings)
            {
                findings.Add(route, movements);
            }
        });

        findings.AssertNone();
    }
}

using System.Diagnostics;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>A build may be killed at any moment: what it leaves is whole files, and the next build ends as if nothing had been.</summary>
public sealed class KilledBuildTests
{
    private const int Kills = 100;

    /// <summary>Where a busy machine moves the moments out of the time in which files are moved, more builds are killed.</summary>
    private const int MostKills = 4 * Kills;

    /// <summary>How many have to be killed between their first and their last file for the test to tell anything.</summary>
    private const int LeastHalfway = Kills / 5;

    /// <summary>Side by side, each with a folder of its own.</summary>
    private const int Chains = 3;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Whenever_a_build_is_killed_every_file_is_whole_and_the_next_build_is_as_a_clean_one()
    {
        using var older = TwoSites.Older();
        using var newer = TwoSites.Newer();
        older.Build();
        newer.Build();
        (SiteTest Site, SortedDictionary<string, string> Clean)[] versions =
            [(older, Snapshot.Of(older.Output)), (newer, Snapshot.Of(newer.Output))];

        var (kills, halfway) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, Chains).Select(chain => Task.Run(async () =>
        {
            var random = new Random(chain);
            var output = Directory.CreateTempSubdirectory("alitawiki-killed-").FullName;
            older.Build(output: output);
            var moving = await KillAsync(newer, output, fromStart: null, fromFirstMove: s_patience);
            newer.Build(output: output);
            for (var i = chain; i < Kills || (i < MostKills && Volatile.Read(ref halfway) < LeastHalfway); i += Chains)
            {
                var (site, clean) = versions[i / Chains % 2];
                var (_, other) = versions[1 - (i / Chains % 2)];
                // Most moments are before the first file is moved, where little can go wrong.
                Interlocked.Increment(ref kills);
                await KillAsync(site, output, random.Next(4) == 0 ? TimeSpan.FromMilliseconds(random.Next(400)) : null, moving * random.NextDouble());

                var left = Snapshot.Of(output);
                var fresh = left.Count(file => clean.GetValueOrDefault(file.Key) == file.Value && other.GetValueOrDefault(file.Key) != file.Value);
                Assert.DoesNotContain(left, file => IsSites(file.Key) && clean.GetValueOrDefault(file.Key) != file.Value && other.GetValueOrDefault(file.Key) != file.Value);
                Interlocked.Add(ref halfway, fresh > 0 && clean.Any(file => left.GetValueOrDefault(file.Key) != file.Value) ? 1 : 0);

                site.Build(output: output);
                Assert.Equal(clean, Snapshot.Of(output));
            }

            Directory.Delete(output, recursive: true);
        })));

        TestContext.Current.TestOutputHelper?.WriteLine($"{halfway} of {kills} builds were killed between their first and their last file.");
        Assert.InRange(halfway, LeastHalfway, MostKills);
    }

    /// <summary>
    /// Builds in a process of its own, and kills it after a time from its start or, where that is null, from when it begins to move files to
    /// their places, before which it makes the manifest list them.
    /// </summary>
    /// <returns>How long it moved.</returns>
    private static async Task<TimeSpan> KillAsync(SiteTest site, string output, TimeSpan? fromStart, TimeSpan fromFirstMove)
    {
        var manifest = Manifest.FileIn(output);
        var before = manifest.Length;
        using var process = Process.Start(TestedProgram.With(
            "build", "--no-search", "--as-of", "2026-01-01", "--input", site.Input, "--output", output))!;
        var end = process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (fromStart is { } time)
        {
            await Task.WhenAny(end, Task.Delay(time, TestContext.Current.CancellationToken));
        }

        while (fromStart is null && !Directory.Exists(Path.Combine(output, TemporaryFiles.Name)) && !process.HasExited)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        // All is over within some milliseconds, so that this does not wait for anything in between.
        var clock = Stopwatch.StartNew();
        while (fromStart is null && manifest.Length == before && clock.Elapsed < s_patience)
        {
            manifest.Refresh();
        }

        clock.Restart();
        while (fromStart is null && clock.Elapsed < fromFirstMove && Manifest.FileIn(output).Length != before && Directory.Exists(Path.Combine(output, TemporaryFiles.Name)))
        {
            Thread.SpinWait(100);
        }

        var moved = clock.Elapsed;
        if (!process.HasExited)
        {
            process.Kill();
        }

        await end;
        return moved;
    }

    private static bool IsSites(string file) => !file.StartsWith(".alitawiki-", StringComparison.Ordinal);
}

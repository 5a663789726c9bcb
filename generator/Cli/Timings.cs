using System.Collections.Immutable;
using System.Diagnostics;
using AlitaWiki.Engine;

namespace AlitaWiki.Cli;

/// <summary>The table of <c>--timings</c>: a line a phase, one for all that is no phase, and the sum since the process began.</summary>
internal static class Timings
{
    private const double BytesOfMegabyte = 1_000_000;

    public static void Print(ImmutableArray<PhaseTime> phases)
    {
        using var process = Process.GetCurrentProcess();
        var elapsed = DateTime.Now - process.StartTime;
        var allocated = GC.GetTotalAllocatedBytes();
        foreach (var phase in phases)
        {
            Print(phase);
        }

        Print(new PhaseTime(
            "Rest",
            elapsed - phases.Aggregate(TimeSpan.Zero, (sum, phase) => sum + phase.Elapsed),
            allocated - phases.Sum(phase => phase.Allocated)));
        Print(new PhaseTime("Total", elapsed, allocated));
        Console.WriteLine(
            $"{"Collections",-12}{GC.GetTotalPauseDuration().TotalMilliseconds,8:0} ms   "
            + $"{GC.CollectionCount(0)} of generation 0, {GC.CollectionCount(1)} of 1, {GC.CollectionCount(2)} of 2");
    }

    private static void Print(PhaseTime phase) =>
        Console.WriteLine($"{phase.Phase,-12}{phase.Elapsed.TotalMilliseconds,8:0} ms {phase.Allocated / BytesOfMegabyte,10:0.0} MB");
}

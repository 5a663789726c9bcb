using System.Collections.Immutable;
using System.Diagnostics;

namespace AlitaWiki.Engine;

/// <summary>Takes the time of phases that follow one another without a gap.</summary>
internal sealed class PhaseClock
{
    private readonly ImmutableArray<PhaseTime>.Builder _phases = ImmutableArray.CreateBuilder<PhaseTime>();
    private long _began = Stopwatch.GetTimestamp();
    private long _allocated = GC.GetTotalAllocatedBytes();

    public ImmutableArray<PhaseTime> Phases => _phases.ToImmutable();

    public void Ended(string phase)
    {
        var now = Stopwatch.GetTimestamp();
        var allocated = GC.GetTotalAllocatedBytes();
        _phases.Add(new PhaseTime(phase, Stopwatch.GetElapsedTime(_began, now), allocated - _allocated));
        (_began, _allocated) = (now, allocated);
    }
}

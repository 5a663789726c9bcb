namespace AlitaWiki.Engine;

/// <summary>What a phase of a build took.</summary>
/// <param name="Allocated">The bytes that all threads allocated meanwhile.</param>
public sealed record PhaseTime(string Phase, TimeSpan Elapsed, long Allocated);

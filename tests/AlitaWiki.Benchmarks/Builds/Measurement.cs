namespace AlitaWiki.Benchmarks.Builds;

/// <summary>What a process and those that it started took.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Cpu">Seconds of all cores, the system's included.</param>
/// <param name="Memory">The largest resident set of any one of them, in bytes.</param>
/// <param name="Output">What it wrote to its standard output.</param>
internal sealed record Measurement(double Wall, double Cpu, long Memory, string Output);

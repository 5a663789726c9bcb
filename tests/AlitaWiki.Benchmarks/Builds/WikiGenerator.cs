namespace AlitaWiki.Benchmarks.Builds;

/// <summary>This generator as a process that starts cold.</summary>
/// <param name="program">The program, or the assembly that <c>dotnet</c> runs; null for the one that was built with the benchmarks.</param>
internal sealed class WikiGenerator(string? program)
{
    private readonly string _program = Path.GetFullPath(program ?? Path.Combine(AppContext.BaseDirectory, "alitawiki.dll"));

    public Measurement Build(string input, string output)
    {
        string[] arguments = ["build", "--input", input, "--output", output, "--no-search", "--timings"];
        return Path.GetExtension(_program) == ".dll"
            ? MeasuredProcess.Run(input, "dotnet", [_program, .. arguments])
            : MeasuredProcess.Run(input, _program, arguments);
    }
}

using System.Diagnostics;

namespace AlitaWiki.Tests.Infra;

/// <summary>The command line as a process of its own: the program that is built with these tests or, where <c>ALITAWIKI_PROGRAM</c> names one, a published one.</summary>
public static class TestedProgram
{
    /// <summary>What to start, and the arguments that come before all others.</summary>
    public static IReadOnlyList<string> Command { get; } =
        Environment.GetEnvironmentVariable("ALITAWIKI_PROGRAM") is { Length: > 0 } published ? [published] : In(AppContext.BaseDirectory);

    /// <summary>The command of the program that lies in some folder.</summary>
    public static IReadOnlyList<string> In(string folder) => ["dotnet", Path.Combine(folder, "alitawiki.dll")];

    /// <summary>Starts it with some arguments, to be heard by whoever runs the tests alone.</summary>
    public static ProcessStartInfo With(params IEnumerable<string> arguments) =>
        Quiet(new ProcessStartInfo(Command[0], [.. Command.Skip(1), .. arguments]));

    /// <summary>Gives its whole command to a shell's script, as <c>"$@"</c>.</summary>
    public static ProcessStartInfo InShell(string script, params IEnumerable<string> arguments) =>
        Quiet(new ProcessStartInfo("sh", ["-c", script, "sh", .. Command, .. arguments]));

    private static ProcessStartInfo Quiet(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }
}

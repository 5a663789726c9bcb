using System.Collections.Immutable;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>How a call of git ended.</summary>
/// <param name="Output">What was read of its output; null where the call failed.</param>
/// <param name="Errors">The beginning of what it said about the failure.</param>
/// <param name="TimedOut">It took too long and was ended.</param>
internal sealed record GitAnswer<T>(T? Output, string Errors, bool TimedOut)
    where T : class;

/// <summary>
/// Runs git in a folder, for a bounded time, with nothing that asks a person or a network. Of the variables that steer git none is
/// passed on: they may be set by a git that runs the build itself, as in a hook, and lead elsewhere.
/// </summary>
internal sealed class GitProcess
{
    private const string Own = "GIT_";

    private readonly ChildProgram _git;
    private readonly ImmutableArray<string> _options;

    /// <param name="options">Come before every command.</param>
    /// <param name="variables">Are set.</param>
    /// <param name="kept">How the names begin of those that are passed on all the same.</param>
    public GitProcess(
        string program, string folder, TimeSpan patience, ImmutableArray<string> options, ImmutableArray<(string Name, string Value)> variables, params string[] kept)
    {
        _git = new ChildProgram(program, folder, patience) { Surround = found => Surround(found, variables, kept) };
        _options = options;
    }

    /// <param name="read">Reads the output while it comes; an <see cref="InvalidDataException"/> makes the call a failure.</param>
    /// <param name="write">Writes git's input.</param>
    public GitAnswer<T> Run<T>(IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation, Action<Stream>? write = null)
        where T : class
    {
        var answer = _git.Run([.. _options, .. arguments], read, cancellation, write);
        return new GitAnswer<T>(answer.Succeeded ? answer.Output : null, answer.Errors, answer.TimedOut);
    }

    private static void Surround(IDictionary<string, string?> found, ImmutableArray<(string Name, string Value)> variables, string[] kept)
    {
        foreach (var name in found.Keys.Where(name => IsOf(name, Own) && !kept.Any(beginning => IsOf(name, beginning))).ToArray())
        {
            found.Remove(name);
        }

        // Older versions do not know the first of these; the second stops their fetching as well.
        found["GIT_NO_LAZY_FETCH"] = "1";
        found["GIT_ALLOW_PROTOCOL"] = "none";
        found["GIT_TERMINAL_PROMPT"] = "0";
        found["GIT_OPTIONAL_LOCKS"] = "0";
        found["LC_ALL"] = "C";
        foreach (var (name, value) in variables)
        {
            found[name] = value;
        }
    }

    private static bool IsOf(string name, string beginning) => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}

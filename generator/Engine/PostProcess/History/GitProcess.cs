using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>How a call of git ended.</summary>
/// <param name="Output">What was read of its output; null where the call failed.</param>
/// <param name="Errors">The beginning of what it said about the failure.</param>
/// <param name="TimedOut">It took too long and was ended.</param>
internal sealed record GitAnswer<T>(T? Output, string Errors, bool TimedOut)
    where T : class;

/// <summary>Runs git in a folder, for a bounded time, with nothing that asks a person or a network.</summary>
internal sealed class GitProcess(string program, string folder, TimeSpan patience)
{
    /// <summary>Set when git itself runs the build, as in a hook; they would lead away from the folder.</summary>
    private static readonly string[] s_misleading =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE", "GIT_PREFIX"];

    private readonly ChildProgram _git = new(program, folder, patience) { Surround = Surround };

    /// <param name="read">Reads the output while it comes; an <see cref="InvalidDataException"/> makes the call a failure.</param>
    public GitAnswer<T> Run<T>(IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation)
        where T : class
    {
        var answer = _git.Run(arguments, read, cancellation);
        return new GitAnswer<T>(answer.Succeeded ? answer.Output : null, answer.Errors, answer.TimedOut);
    }

    private static void Surround(IDictionary<string, string?> variables)
    {
        foreach (var name in s_misleading)
        {
            variables.Remove(name);
        }

        // Older versions do not know the first of these; the second stops their fetching as well.
        variables["GIT_NO_LAZY_FETCH"] = "1";
        variables["GIT_ALLOW_PROTOCOL"] = "none";
        variables["GIT_TERMINAL_PROMPT"] = "0";
        variables["GIT_OPTIONAL_LOCKS"] = "0";
        variables["LC_ALL"] = "C";
    }
}

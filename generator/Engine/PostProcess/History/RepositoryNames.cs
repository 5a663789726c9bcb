namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Where a repository stands.</summary>
/// <param name="Head">The commit that is checked out, all its digits; empty before the first.</param>
/// <param name="IsShallow">Whether older commits are missing.</param>
internal sealed record RepositoryState(string Head, bool IsShallow);

/// <summary>
/// Asks a repository itself what its names stand for, and lets git decide whether its owner is to be trusted. It is asked nothing else:
/// a repository's settings can name programs for nearly everything that git does, but 'rev-parse' runs none.
/// </summary>
internal sealed class RepositoryNames(string program, RepositoryPlace place, TimeSpan patience)
{
    /// <summary>The one call that lets git find the repository, since only then it looks at the owner; it can find no other one.</summary>
    public GitAnswer<RepositoryState> State(CancellationToken cancellation)
    {
        var ceiling = Path.GetDirectoryName(place.Top) ?? place.Top;
        var answer = Process([], ("GIT_CEILING_DIRECTORIES", ceiling))
            .Run(["rev-parse", "--git-dir", "--is-shallow-repository", "--revs-only", "HEAD"], Lines, cancellation);
        return new GitAnswer<RepositoryState>(
            // Older versions would take the folder itself where it looks like a bare repository and its .git is broken.
            answer.Output is [not ".", var shallow, .. var head] ? new RepositoryState(string.Concat(head), shallow == "true") : null,
            answer.Output is null ? answer.Errors : GitFailure.NotARepository,
            answer.TimedOut);
    }

    /// <summary>The commit of a revision, all its digits; null where there is none.</summary>
    public string? CommitOf(string revision, CancellationToken cancellation) =>
        Process([$"--git-dir={place.GitFolder}", $"--work-tree={place.Top}"])
            .Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], Lines, cancellation)
            .Output is [var commit] ? commit : null;

    /// <summary>Whose owner is trusted stands in the settings of whoever builds, which may come by variables.</summary>
    private GitProcess Process(string[] options, params (string, string)[] variables) =>
        new(program, place.Top, patience, ["-c", "safe.bareRepository=explicit", .. options], [.. variables], "GIT_CONFIG", "GIT_TEST_");

    private static string[] Lines(Stream output)
    {
        using var reader = new StreamReader(output);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}

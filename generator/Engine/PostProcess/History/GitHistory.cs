using System.Collections.Immutable;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>The commits that touched a folder, the newest first; or, in one sentence, why there are none and what to do about it.</summary>
public sealed record GitLog(ImmutableArray<GitCommit> Commits, string? Missing)
{
    /// <summary>The folder's path from the top of its repository, empty at the top; null outside of one.</summary>
    public string? Folder { get; init; }

    internal static GitLog None(GitFailure failure) =>
        new([], $"No dates, contributors and recent changes: {failure.Why}. {failure.Remedy}");
}

/// <summary>Reads a folder's history.</summary>
/// <param name="program">Git's full path, or null where it is not installed.</param>
/// <param name="patience">How long each of its two calls may take.</param>
public sealed class GitHistory(string? program, TimeSpan patience)
{
    public static GitHistory OfThisMachine { get; } =
        new(ProgramFinder.Find("git"), TimeSpan.FromSeconds(60));

    /// <summary>One small question where the repository stands, and one log.</summary>
    public GitLog Read(string folder, CancellationToken cancellation)
    {
        if (program is null)
        {
            return GitLog.None(GitFailure.NotInstalled);
        }

        if (RepositoryPlace.Of(folder) is not { } place)
        {
            return GitLog.None(GitFailure.NoRepository);
        }

        if (place.IsPlanted)
        {
            return GitLog.None(GitFailure.Planted);
        }

        var state = new RepositoryNames(program, place, patience).State(cancellation);
        var log = state.Output switch
        {
            null => GitLog.None(GitFailure.Of(state.TimedOut, state.Errors)),
            { IsShallow: true } => GitLog.None(GitFailure.Shallow),
            { Head: "" } => GitLog.None(GitFailure.NothingCommitted),
            { Head: var head } => Commits(program, place, head, cancellation),
        };
        return state.Output is null ? log : log with { Folder = place.Folder };
    }

    /// <summary>
    /// Tells whether a history that was read is still what there is to read: where the repository lies and stands. Null where that
    /// cannot be told quickly.
    /// </summary>
    public string? State(string folder, CancellationToken cancellation)
    {
        if (program is null || RepositoryPlace.Of(folder) is not { IsPlanted: false } place)
        {
            return "";
        }

        return new RepositoryNames(program, place, patience).State(cancellation).Output is { Head.Length: > 0 } state ? $"{place} {state}" : null;
    }

    private GitLog Commits(string git, RepositoryPlace place, string head, CancellationToken cancellation)
    {
        try
        {
            using var objects = new RepositoryObjects(git, place, head, patience);
            var log = objects.Run(GitLogFormat.Arguments(head, place.Folder), stream => GitLogFormat.Read(stream).ToArray(), cancellation);
            return log.Output is { } commits ? new GitLog([.. commits], null) : GitLog.None(GitFailure.Of(log.TimedOut, log.Errors));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return GitLog.None(GitFailure.NoRoom(failure.Message));
        }
    }
}

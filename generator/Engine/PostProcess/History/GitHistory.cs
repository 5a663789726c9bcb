using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>The commits that touched a folder, the newest first; or, in one sentence, why there are none and what to do about it.</summary>
public sealed record GitLog(ImmutableArray<GitCommit> Commits, string? Missing)
{
    /// <summary>The folder's path from the top of its repository, empty at the top; null outside of one.</summary>
    public string? Folder { get; init; }

    public static GitLog None(string why, string remedy) =>
        new([], $"No dates, contributors and recent changes: {why}. {remedy}");
}

/// <summary>Reads a folder's history.</summary>
/// <param name="program">Git's full path, or null where it is not installed.</param>
/// <param name="patience">How long each of its two calls may take.</param>
public sealed class GitHistory(string? program, TimeSpan patience)
{
    public static GitHistory OfThisMachine { get; } =
        new(ProgramFinder.Find("git"), TimeSpan.FromSeconds(60));

    /// <summary>One small question whether there is a whole history, and one log.</summary>
    public GitLog Read(string folder, CancellationToken cancellation)
    {
        if (program is null)
        {
            return GitLog.None("git is not installed", "Install it to have them.");
        }

        if (!RepositoryAround.IsPossible(folder))
        {
            return GitFailure.NoRepository;
        }

        var git = new GitProcess(program, folder, patience);
        var place = git.Run(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"], Lines, cancellation);
        if (place.Output is not ["true", var shallow, .. var rest])
        {
            return place.Output is null ? GitFailure.Of(place.TimedOut, place.Errors) : GitFailure.NoRepository;
        }

        var commits = shallow == "true"
            ? GitLog.None(
                "this clone is shallow, without the older commits",
                "Run 'git fetch --unshallow', or have the build's clone fetch everything.")
            : Commits(git, cancellation);
        return commits with { Folder = string.Concat(rest).TrimEnd('/') };
    }

    /// <summary>
    /// Tells whether a history that was read is still what there is to read: where the repository stands, and what names of
    /// contributors count. Null where that cannot be told quickly.
    /// </summary>
    public string? State(string folder, CancellationToken cancellation)
    {
        if (program is null || !RepositoryAround.IsPossible(folder))
        {
            return "";
        }

        var git = new GitProcess(program, folder, patience);
        var place = git.Run(["rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel", "HEAD"], Lines, cancellation);
        if (place.Output is not [.., var top, var commit])
        {
            return null;
        }

        var names = new FileInfo(Path.Combine(top, ".mailmap"));
        return string.Create(
            CultureInfo.InvariantCulture, $"{string.Join(' ', place.Output)} {(names.Exists ? names.LastWriteTimeUtc.Ticks : 0)} {commit}");
    }

    private static GitLog Commits(GitProcess git, CancellationToken cancellation)
    {
        var log = git.Run(GitLogFormat.Arguments, stream => GitLogFormat.Read(stream).ToArray(), cancellation);
        return log.Output is { } commits ? new GitLog([.. commits], null) : GitFailure.Of(log.TimedOut, log.Errors);
    }

    private static string[] Lines(Stream output)
    {
        using var reader = new StreamReader(output);
        return reader.ReadToEnd().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}

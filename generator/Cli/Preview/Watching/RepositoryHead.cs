using AlitaWiki.Engine.PostProcess.History;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>
/// The commit that is checked out: pages tell when they were changed, so that a commit changes them though no file of the input did.
/// Read from git's own files, since asking git would start a program every few seconds.
/// </summary>
internal sealed class RepositoryHead : IWatched
{
    private const string RefPrefix = "ref: ";

    private readonly string _input;
    private string _last;

    public RepositoryHead(string input)
    {
        _input = input;
        _last = Stamp();
    }

    public string? Folder => null;

    public bool Refresh()
    {
        var before = _last;
        _last = Stamp();
        return _last != before;
    }

    /// <summary>Changes with each commit, checkout and rebase, and with a fetch of the older commits of a shallow clone.</summary>
    private string Stamp()
    {
        if (RepositoryPlace.Of(_input) is not { } place)
        {
            return "";
        }

        // A worktree's own folder has its HEAD, and names the one that has the branches.
        var common = place.Common;
        var head = RepositoryPlace.FirstLine(Path.Combine(place.GitFolder, "HEAD")) ?? "";
        var branch = head.StartsWith(RefPrefix, StringComparison.Ordinal) ? RepositoryPlace.FirstLine(Path.Combine(common, head[RefPrefix.Length..])) : null;
        return string.Join('\n', place.GitFolder, head, branch ?? Times(common, "packed-refs", "reftable/tables.list"), Times(common, "shallow"));
    }

    /// <summary>A file that is not there has a time too.</summary>
    private static string Times(string folder, params IEnumerable<string> files) =>
        string.Join(' ', files.Select(file => $"{File.GetLastWriteTimeUtc(Path.Combine(folder, file)).Ticks}"));
}

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>
/// The commit that is checked out: pages tell when they were changed, so that a commit changes them though no file of the input did.
/// Read from git's own files, since asking git would start a program every few seconds.
/// </summary>
internal sealed class RepositoryHead : IWatched
{
    private const string RefPrefix = "ref: ";
    private const string FolderPrefix = "gitdir: ";

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
        if (GitFolder() is not { } folder)
        {
            return "";
        }

        // A worktree's own folder has its HEAD, and names the one that has the branches.
        var common = Path.GetFullPath(Path.Combine(folder, Text(Path.Combine(folder, "commondir")) ?? "."));
        var head = Text(Path.Combine(folder, "HEAD")) ?? "";
        var branch = head.StartsWith(RefPrefix, StringComparison.Ordinal) ? Text(Path.Combine(common, head[RefPrefix.Length..])) : null;
        return string.Join('\n', folder, head, branch ?? Times(common, "packed-refs", "reftable/tables.list"), Times(common, "shallow"));
    }

    private string? GitFolder()
    {
        for (var folder = _input; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var git = Path.Combine(folder, ".git");
            if (Directory.Exists(git))
            {
                return git;
            }

            if (Text(git) is { } link && link.StartsWith(FolderPrefix, StringComparison.Ordinal))
            {
                return Path.GetFullPath(Path.Combine(folder, link[FolderPrefix.Length..]));
            }
        }

        return null;
    }

    /// <summary>A file that is not there has a time too.</summary>
    private static string Times(string folder, params IEnumerable<string> files) =>
        string.Join(' ', files.Select(file => $"{File.GetLastWriteTimeUtc(Path.Combine(folder, file)).Ticks}"));

    private static string? Text(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Not there, or just being written; the next look tells.
            return null;
        }
    }
}

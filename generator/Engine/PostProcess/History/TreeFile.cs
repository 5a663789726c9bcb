namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>A file of a commit.</summary>
/// <param name="Id">Of its content.</param>
/// <param name="Path">Under the folder that was asked about.</param>
internal sealed record TreeFile(string Id, string Path)
{
    /// <summary>A file, which may be executable; links and submodules are none.</summary>
    private const string FileMode = "100";

    /// <summary>The files of a folder, hidden ones left out.</summary>
    /// <param name="folder">From the top of the repository; empty for all of it.</param>
    public static GitAnswer<TreeFile[]> List(RepositoryObjects objects, string commit, string folder, CancellationToken cancellation)
    {
        string[] only = folder.Length == 0 ? [] : [folder];
        return objects.Run(["ls-tree", "-r", "-z", commit, "--", .. only], stream => Read(stream, folder), cancellation);
    }

    private static TreeFile[] Read(Stream output, string folder)
    {
        using var reader = new StreamReader(output);
        var fields = new NulFields(reader);
        var beginning = folder.Length == 0 ? 0 : folder.Length + 1;
        var files = new List<TreeFile>();
        while (fields.Next() is { } entry)
        {
            if (entry.Split('\t', 2) is [var facts, var path] && facts.Split(' ') is [var mode, "blob", var id]
                && mode.StartsWith(FileMode, StringComparison.Ordinal)
                && path.Length > beginning && !path[beginning..].Split('/').Any(name => name.StartsWith('.')))
            {
                files.Add(new TreeFile(id, path[beginning..]));
            }
        }

        return [.. files];
    }
}

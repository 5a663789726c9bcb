using System.Collections.Concurrent;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// The files of a folder, each seen to be no link and to have none among the folders above it: a link in the output could lead
/// anywhere, and what a build writes and deletes there. Looks at each folder once, so that it is good for a short while only. Safe on
/// several threads.
/// </summary>
/// <param name="root">The folder, without any link.</param>
internal sealed class LinkFreePaths(string root)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new([new(root, true)], StringComparer.Ordinal);

    /// <summary>The whole path of a file, which need not be there.</summary>
    /// <param name="path">Under the folder, with forward slashes.</param>
    /// <exception cref="RefusalException">There is a link.</exception>
    public string Of(string path)
    {
        var file = Path.Combine(root, path);
        SeeFolder(Path.GetDirectoryName(file)!);
        See(file);
        return file;
    }

    private void SeeFolder(string folder)
    {
        if (!_folders.ContainsKey(folder))
        {
            SeeFolder(Path.GetDirectoryName(folder)!);
            See(folder);
            _folders[folder] = true;
        }
    }

    private static void See(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw RefusalException.Of(OutputDiagnostics.LinkInOutput, path);
        }
    }
}

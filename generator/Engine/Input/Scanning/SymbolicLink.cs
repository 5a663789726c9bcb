using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Follows links to files of the wiki and refuses all others.</summary>
internal static class SymbolicLink
{
    public static ScannedFile? Follow(string root, SourcePath path, FileSystemInfo link, DiagnosticBag diagnostics)
    {
        if (link is DirectoryInfo)
        {
            diagnostics.Add(FileDiagnostics.FolderLink, new SourceSpan(path, 1, 1), path);
            return null;
        }

        if (DiskAccess.Target(link, path, diagnostics) is not { } target)
            return null;

        if (!LiesIn(root, target.FullName) || IgnoredNames.Cover(Path.GetRelativePath(root, target.FullName).Replace('\\', '/')))
        {
            diagnostics.Add(FileDiagnostics.LinkLeavesInput, new SourceSpan(path, 1, 1), path);
            return null;
        }

        return DiskAccess.Measure(new FileInfo(target.FullName), path, diagnostics);
    }

    /// <summary>Whether a file lies below a folder, with no link among the folders between, which could lead anywhere.</summary>
    private static bool LiesIn(string root, string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder == root)
                return true;
            if (new DirectoryInfo(folder).LinkTarget is not null)
                return false;
        }

        return false;
    }
}

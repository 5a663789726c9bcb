using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Lists the files of the input folder, in an order that does not depend on the file system.</summary>
internal static class InputFolder
{
    public static InputFiles Scan(string folder, ProposedText? proposed, InputMemory memory, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(FileDiagnostics.InputFolderMissing, null, folder);
            return new InputFiles();
        }

        var root = Path.GetFullPath(folder);
        var files = memory.Files.Update(root, memory.Changed) ?? All(root, proposed, memory, diagnostics, cancellationToken);
        return memory.Files.Sorted ?? Sort(files, memory, diagnostics);
    }

    /// <summary>Every file under the folder, in order of path; null where one is not as it should be.</summary>
    public static IReadOnlyList<ScannedFile>? List(string folder, CancellationToken cancellationToken)
    {
        var problems = new DiagnosticBag();
        var files = Directory.Exists(folder) ? Walk(Path.GetFullPath(folder), problems, cancellationToken) : [];
        files.Sort(ScannedFile.ByPath);
        return problems.All().IsEmpty ? files : null;
    }

    private static List<ScannedFile> All(
        string root, ProposedText? proposed, InputMemory memory, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var found = diagnostics.Empty();
        var files = Walk(root, found, cancellationToken);
        diagnostics.AddRange(found.All());
        if (proposed is not null)
        {
            files.RemoveAll(file => file.Path == proposed.File);
            files.Add(ScannedFile.Of(proposed, root));
        }

        files.Sort(ScannedFile.ByPath);
        memory.Files.Keep(files, found);
        return files;
    }

    private static List<ScannedFile> Walk(string root, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var files = new List<ScannedFile>();
        var folders = new Stack<(DirectoryInfo Folder, string Path)>([(new DirectoryInfo(root), "")]);
        while (folders.TryPop(out var open))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entries = DiskAccess.Entries(open.Folder, new SourcePath(open.Path.Length == 0 ? "." : open.Path), diagnostics);
            if (GitFolders.Report(open.Path, entries, diagnostics) && open.Path.Length > 0)
                continue;

            foreach (var entry in entries)
            {
                var path = new SourcePath(open.Path.Length == 0 ? entry.Name : $"{open.Path}/{entry.Name}");
                if (IgnoredNames.CoverName(entry.Name))
                    continue;
                // What lies deeper than the system takes a path has its name alone, with which it cannot be opened.
                if (entry.FullName.Length == 0)
                {
                    FileNaming.IsFit(path, diagnostics);
                    continue;
                }

                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                    AddIfPresent(files, SymbolicLink.Follow(root, path, entry, diagnostics));
                else if (entry is DirectoryInfo inner)
                    folders.Push((inner, path.Value));
                else
                    AddIfPresent(files, DiskAccess.Measure((FileInfo)entry, path, diagnostics));
            }
        }

        return files;
    }

    private static InputFiles Sort(IReadOnlyList<ScannedFile> files, InputMemory memory, DiagnosticBag diagnostics)
    {
        var found = diagnostics.Empty();
        var sorted = Sort(files, found);
        diagnostics.AddRange(found.All());
        memory.Files.Keep(sorted, found);
        return sorted;
    }

    private static InputFiles Sort(IReadOnlyList<ScannedFile> files, DiagnosticBag diagnostics)
    {
        var sorted = files.ToLookup(file => KindOf(file.Path.Value));
        foreach (var stray in sorted[InputFileKind.Stray])
            diagnostics.Add(FileDiagnostics.StrayFile, new SourceSpan(stray.Path, 1, 1), stray.Path);

        return new InputFiles
        {
            Site = sorted[InputFileKind.Site].SingleOrDefault(),
            Properties = sorted[InputFileKind.Properties].SingleOrDefault(),
            Types = sorted[InputFileKind.Types].SingleOrDefault(),
            Pages = [.. sorted[InputFileKind.Page].Where(file => FileNaming.IsFit(file.Path, diagnostics))],
            Media = [.. sorted[InputFileKind.Media].Where(file => FileNaming.IsFit(file.Path, diagnostics))],
        };
    }

    private static InputFileKind KindOf(string path) => path switch
    {
        "site.yml" => InputFileKind.Site,
        "properties.yml" => InputFileKind.Properties,
        "types.yml" => InputFileKind.Types,
        _ when path.EndsWith(".md", StringComparison.Ordinal) => InputFileKind.Page,
        _ when path.StartsWith("media/", StringComparison.Ordinal) => InputFileKind.Media,
        _ => InputFileKind.Stray,
    };

    private static void AddIfPresent(List<ScannedFile> files, ScannedFile? file)
    {
        if (file is not null)
            files.Add(file);
    }
}

using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>The one place that touches the file system and turns its refusals into diagnostics.</summary>
internal static class DiskAccess
{
    /// <summary>Larger text files are refused, in megabytes.</summary>
    private const int MostMegabytes = 4;

    public static IReadOnlyList<FileSystemInfo> Entries(DirectoryInfo folder, SourcePath path, DiagnosticBag diagnostics) =>
        Try<IReadOnlyList<FileSystemInfo>>(path, diagnostics, () => [.. folder.EnumerateFileSystemInfos()]) ?? [];

    public static ScannedFile? Measure(FileInfo file, SourcePath path, DiagnosticBag diagnostics) =>
        Try(path, diagnostics, () => new ScannedFile(path, file.FullName, file.Length, file.LastWriteTimeUtc));

    /// <summary>The file that a symbolic link finally leads to, which may be missing.</summary>
    public static FileSystemInfo? Target(FileSystemInfo link, SourcePath path, DiagnosticBag diagnostics) =>
        Try(path, diagnostics, () => link.ResolveLinkTarget(returnFinalTarget: true));

    /// <summary>The file's text with line feeds alone, or null where it cannot be had.</summary>
    public static TextFile? ReadText(ScannedFile file, DiagnosticBag diagnostics)
    {
        if (file.Length > MostMegabytes * 1024 * 1024)
        {
            diagnostics.Add(FileDiagnostics.TooLarge, new SourceSpan(file.Path, 1, 1), file.Path, MostMegabytes);
            return null;
        }

        // A file without length may be a pipe or a device, and reading that would never end.
        var bytes = file.Proposed ?? (file.Length == 0 ? [] : Try(file.Path, diagnostics, () => File.ReadAllBytes(file.FullPath)));
        return bytes is null ? null : TextDecoder.Decode(file.Path, bytes, diagnostics);
    }

    /// <summary>Whether a file can be opened that is copied as it is, once everything else is known to be right.</summary>
    public static bool CanRead(ScannedFile file, DiagnosticBag diagnostics)
    {
        // Opening a pipe would wait for whoever writes to it.
        using var opened = file.Length == 0 ? null : Try(file.Path, diagnostics, () => File.OpenHandle(file.FullPath));
        return opened is not null || file.Length == 0;
    }

    private static T? Try<T>(SourcePath path, DiagnosticBag diagnostics, Func<T?> access)
        where T : class
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.CannotRead, new SourceSpan(path, 1, 1), path);
            return null;
        }
    }
}

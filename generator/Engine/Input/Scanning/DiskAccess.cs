using System.Buffers;
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

        if (file.Proposed is { } proposed)
            return TextDecoder.Decode(file.Path, proposed, diagnostics);

        // A file without length may be a pipe or a device, and reading that would never end.
        return file.Length == 0 ? TextDecoder.Decode(file.Path, [], diagnostics) : Try(file.Path, diagnostics, () => Decode(file, diagnostics));
    }

    private static TextFile? Decode(ScannedFile file, DiagnosticBag diagnostics)
    {
        using var handle = File.OpenHandle(file.FullPath);
        var length = (int)Math.Min(RandomAccess.GetLength(handle), Array.MaxLength);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = 0;
            while (read < length && RandomAccess.Read(handle, buffer.AsSpan(read, length - read), read) is var count and > 0)
                read += count;

            return TextDecoder.Decode(file.Path, buffer.AsSpan(0, read), diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.Unchanged;

/// <summary>
/// Everything that the bytes of a site follow from: the generator's own build, what was asked for, every file of the input folder by its
/// content, and where its history stands.
/// </summary>
internal static class BuildBasis
{
    /// <summary>Larger files are not taken into memory whole.</summary>
    private const int LargeFile = 1 << 20;

    /// <param name="parts">What the generator is put together from.</param>
    /// <returns>A hash; null where it cannot be told, and the build should say why.</returns>
    public static string? Of(BuildOptions options, ImmutableArray<object> parts, CancellationToken cancellation)
    {
        if (Clock.Day(options.SourceDateEpoch) is not { } today)
        {
            return null;
        }

        var state = WaitingTask.Run(() => GitHistory.OfThisMachine.State(options.InputFolder, cancellation));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var module in parts.Select(part => part.GetType().Module.ModuleVersionId).Distinct().Order())
        {
            Append(hash, module.ToString());
        }

        Append(hash, options.Url);
        Append(hash, (options.AsOf ?? today).ToString("O", CultureInfo.InvariantCulture));
        Append(hash, $"{options.Drafts} {options.Strict} {options.Search} {options.Editor}");
        if (!Content(hash, options.InputFolder, cancellation))
        {
            return null;
        }

        Append(hash, state.GetAwaiter().GetResult());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool Content(IncrementalHash hash, string folder, CancellationToken cancellation)
    {
        if (InputFolder.List(folder, cancellation) is not { } files)
        {
            return false;
        }

        var contents = new byte[files.Count][];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, index => contents[index] = HashOf(files[index]));
        }
        catch (AggregateException failure) when (failure.Flatten().InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return false;
        }

        foreach (var (file, content) in files.Zip(contents))
        {
            Append(hash, file.Path.Value);
            hash.AppendData(content);
        }

        return true;
    }

    private static byte[] HashOf(ScannedFile file)
    {
        // A file without length may be a pipe or a device, and reading that would never end.
        if (file.Length == 0)
        {
            return SHA256.HashData([]);
        }

        if (file.Length <= LargeFile)
        {
            return SHA256.HashData(File.ReadAllBytes(file.FullPath));
        }

        using var stream = File.OpenRead(file.FullPath);
        return SHA256.HashData(stream);
    }

    /// <summary>No two lists of texts may look alike.</summary>
    private static void Append(IncrementalHash hash, string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(text ?? "");
        hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;

namespace AlitaWiki.Engine.Unchanged;

/// <summary>
/// What the last build of an input folder into an output folder was made from, left behind, and said. One file; where it is missing,
/// damaged, or from elsewhere, the next build is like a first one.
/// </summary>
internal sealed class BuildRecord
{
    private const string Folder = "builds";

    private readonly string _file;
    private readonly string _output;

    private BuildRecord(string file, string output) => (_file, _output) = (file, output);

    /// <param name="options">With a cache.</param>
    public static BuildRecord Of(BuildOptions options)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{options.InputFolder}\0{options.OutputFolder}"));
        return new BuildRecord(Path.Combine(options.CacheFolder!, Folder, Convert.ToHexStringLower(name.AsSpan(0, 8)) + ".json"), options.OutputFolder);
    }

    /// <summary>What the last build said, where it was made from the same and its site still lies there whole.</summary>
    public BuildResult? Find(string basis)
    {
        if (Read() is not { } entry || entry.Basis != basis || !FolderStamp.IsOf(_output, entry.Stamp))
        {
            return null;
        }

        var pages = entry.Pages;
        return new BuildResult
        {
            Diagnostics = [.. entry.Messages.Select(message => message.ToDiagnostic())],
            Facts = entry.Facts,
            Written = new WrittenSite(pages, 0, entry.Files, 0) { Stamp = entry.Stamp },
        };
    }

    /// <summary>Keeps what a build was made from, unless the next may have more to work with.</summary>
    public void Keep(string basis, BuildReport report)
    {
        try
        {
            if (report.Written is { Stamp: { } stamp, SearchLeftOut: null, EditorLeftOut: null } written
                && report.Diagnostics.All(CanBeToldAgain))
            {
                var entry = new RecordEntry(
                    basis, stamp, written.Pages, written.Written + written.Unchanged, report.Facts, [.. report.Diagnostics.Select(RecordedMessage.Of)]);
                Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
                var temporary = $"{_file}.{Environment.ProcessId}.tmp";
                File.WriteAllBytes(temporary, Sealed.Of(JsonSerializer.SerializeToUtf8Bytes(entry, RecordJson.Default.RecordEntry)));
                File.Move(temporary, _file, overwrite: true);
            }
            else
            {
                File.Delete(_file);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Without a record the next build is only slower; with an old one it finds that the site is another.
        }
    }

    /// <summary>What only another assembly knows cannot be told again, and what this build mended need not be.</summary>
    private static bool CanBeToldAgain(Diagnostic diagnostic) =>
        DiagnosticCatalog.All.Contains(diagnostic.Descriptor) && diagnostic.Descriptor != OutputDiagnostics.ManifestDamaged;

    private RecordEntry? Read()
    {
        try
        {
            return File.Exists(_file) && Sealed.Open(File.ReadAllBytes(_file)) is { } entry
                ? JsonSerializer.Deserialize(entry, RecordJson.Default.RecordEntry)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}

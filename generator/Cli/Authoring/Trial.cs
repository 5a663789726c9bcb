using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Tries a file's new text on a copy of the wiki, so that the reader itself says what is wrong before anything is written.</summary>
internal static class Trial
{
    /// <summary>The errors in the file that the new text brings with it.</summary>
    /// <param name="before">The wiki as it is.</param>
    /// <param name="show">Called with the errors while the copy, in the folder given, is still there.</param>
    public static bool Passes(
        BuildReport before, BuildOptions options, SourcePath file, string text, Action<ImmutableArray<Diagnostic>, string> show, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("alitawiki-");
        try
        {
            var copy = Path.Combine(folder.FullName, options.InputName);
            Copy(options.InputFolder, copy, cancellation);
            var changed = Path.Combine(copy, file.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(changed)!);
            File.WriteAllText(changed, text);

            var known = before.Diagnostics.CountBy(Kind).ToDictionary();
            ImmutableArray<Diagnostic> errors =
            [
                .. Generator.Create().Check(options with { InputFolder = copy }, null, cancellation).Diagnostics
                    .Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Span?.File == file)
                    .GroupBy(Kind)
                    .SelectMany(kind => kind.Skip(known.GetValueOrDefault(kind.Key)))
                    .OrderBy(diagnostic => diagnostic.Span!.Value),
            ];
            show(errors, copy);
            return errors.IsEmpty;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Id, SourcePath? File, string Message) Kind(Diagnostic diagnostic) =>
        (diagnostic.Descriptor.Id, diagnostic.Span?.File, diagnostic.Message);

    /// <summary>Only what is read as text counts here; other files are there by name.</summary>
    private static void Copy(string from, string to, CancellationToken cancellation)
    {
        Directory.CreateDirectory(to);
        foreach (var file in new DirectoryInfo(from).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            cancellation.ThrowIfCancellationRequested();
            var copy = Path.Combine(to, Path.GetRelativePath(from, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (file.Extension is ".md" or ".yml")
            {
                file.CopyTo(copy);
            }
            else
            {
                File.Create(copy).Dispose();
            }
        }
    }
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Messages;

/// <summary>The lines of input files, read again for messages only.</summary>
/// <param name="proposed">The text that one of the files has for these messages, if not the one on the disk.</param>
internal sealed class SourceLines(string inputFolder, ProposedText? proposed = null)
{
    private readonly Dictionary<SourcePath, string[]> _files = [];

    /// <summary>A span's line, or null where the file cannot be read now.</summary>
    public string? Get(SourceSpan span)
    {
        if (!_files.TryGetValue(span.File, out var lines))
        {
            lines = Read(span.File);
            _files.Add(span.File, lines);
        }

        return span.Line <= lines.Length ? lines[span.Line - 1] : null;
    }

    private string[] Read(SourcePath file)
    {
        if (proposed?.File == file)
        {
            return proposed.Text.ReplaceLineEndings("\n").Split('\n');
        }

        try
        {
            return File.ReadAllLines(Path.Combine(inputFolder, file.Value));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A message says what is wrong without the line too.
            return [];
        }
    }
}

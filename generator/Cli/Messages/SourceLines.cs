using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Messages;

/// <summary>The lines of input files, read again for messages only.</summary>
/// <param name="proposed">The text that one of the files has for these messages, if not the one on the disk.</param>
internal sealed class SourceLines(string inputFolder, ProposedText? proposed = null)
{
    /// <summary>Larger files are refused as they are, whatever stands in them.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

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
            return Lines(proposed.Text);
        }

        try
        {
            var info = new FileInfo(Path.Combine(inputFolder, file.Value));
            // A link may lead to what nobody is to see, and a file without length may be a pipe, which never ends.
            return info.LinkTarget is not null || info.Length is 0 or > MostBytes
                ? []
                : Lines(File.ReadAllText(info.FullName));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A message says what is wrong without the line too.
            return [];
        }
    }

    /// <summary>What follows the last line's end is no line.</summary>
    private static string[] Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines is [.. var whole, ""] ? whole : lines;
    }
}

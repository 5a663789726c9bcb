using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Messages;

/// <summary>The lines of input files, read again for messages only.</summary>
internal sealed class SourceLines(string inputFolder)
{
    private readonly Dictionary<SourcePath, string[]> _files = [];

    /// <summary>A span's line, or null where the file cannot be read now.</summary>
    public string? Get(SourceSpan span)
    {
        if (!_files.TryGetValue(span.File, out var lines))
        {
            var path = Path.Combine(inputFolder, span.File.Value);
            lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            _files.Add(span.File, lines);
        }

        return span.Line <= lines.Length ? lines[span.Line - 1] : null;
    }
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A YAML text within a file, line by line. Lines can be mended, so that reading goes on after a slip.</summary>
/// <param name="firstLine">The file's line, from 1, on which the text starts.</param>
internal sealed class YamlText(SourcePath file, string text, int firstLine)
{
    private string? _text = text;

    /// <summary>The line that was last asked for in parts: one line may hold the whole text, and be asked for at each of its words.</summary>
    private (int Number, YamlLine Parts)? _parts;

    public int LineCount => Lines.Length;

    // Most texts are read without a look at a single line.
    private string[] Lines => field ??= ToString().Split('\n');

    public override string ToString() => _text ??= string.Join('\n', Lines);

    /// <summary>A line by its number within the text, from 1; empty outside it.</summary>
    public string Line(int number) => number >= 1 && number <= Lines.Length ? Lines[number - 1] : "";

    /// <summary>The same line, cut into its parts.</summary>
    public YamlLine Parts(int number)
    {
        if (_parts?.Number != number)
        {
            _parts = (number, YamlLine.Of(Line(number)));
        }

        return _parts!.Value.Parts;
    }

    /// <summary>Whether only space stands before a place on its line.</summary>
    public bool IsFirst(YamlPlace place) =>
        Line(place.Line) is var line && place.Column - 1 <= line.Length && line.AsSpan(0, place.Column - 1).IsWhiteSpace();

    public void Mend(int number, string line)
    {
        Lines[number - 1] = line;
        (_text, _parts) = (null, null);
    }

    /// <summary>A place in the file, of line and column within the text, both from 1.</summary>
    public SourceSpan Span(int line, int column, int length = 1) =>
        new(file, line + firstLine - 1, column, Math.Max(1, length));

    /// <summary>The place within the text of a place in the file.</summary>
    public YamlPlace Place(SourceSpan span) => new(span.Line - firstLine + 1, span.Column);

    public SourceSpan Span(YamlPlace start, YamlPlace end) =>
        start.Line == end.Line ? Span(start.Line, start.Column, end.Column - start.Column)
        : Span(start.Line, start.Column, Line(start.Line).Length - start.Column + 1);
}

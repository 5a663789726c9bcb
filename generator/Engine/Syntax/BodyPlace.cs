using AlitaWiki.Engine.Model;
using Markdig.Syntax;
using SourceSpan = AlitaWiki.Engine.Model.SourceSpan;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A place in a page's Markdown. <paramref name="Line"/> and <paramref name="Column"/> count from 0, columns in UTF-16 units.</summary>
public readonly record struct BodyPlace(int Line, int Column, int Length) : IComparable<BodyPlace>
{
    /// <summary>Where a node stands; on its first line only.</summary>
    public static BodyPlace Of(MarkdownDocument document, MarkdownObject node) =>
        At(document, node.Span.Start, Math.Max(1, node.Span.Length));

    /// <param name="start">The offset in the page's Markdown.</param>
    public static BodyPlace At(MarkdownDocument document, int start, int length)
    {
        // Counted from the text itself: the columns that nodes carry widen tabs.
        var starts = document.LineStartIndexes ?? [];
        var found = starts.BinarySearch(start);
        var line = found >= 0 ? found : Math.Max(0, ~found - 1);
        return new BodyPlace(line, line < starts.Count ? start - starts[line] : 0, length);
    }

    /// <summary>The place in the file whose line <paramref name="firstLine"/>, from 1, the Markdown starts on.</summary>
    public SourceSpan In(SourcePath file, int firstLine) => new(file, firstLine + Line, Column + 1, Length);

    public int CompareTo(BodyPlace other) =>
        Line.CompareTo(other.Line) is var line and not 0 ? line : Column.CompareTo(other.Column);
}

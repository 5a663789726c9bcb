using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>What the parsers of the wiki's own inlines share.</summary>
internal static class InlineParsing
{
    /// <summary>Whether <paramref name="mark"/> stands in the slice at <paramref name="position"/> of its text.</summary>
    public static bool HasAt(this in StringSlice slice, int position, string mark) =>
        position + mark.Length - 1 <= slice.End
        && string.CompareOrdinal(slice.Text, position, mark, 0, mark.Length) == 0;

    /// <summary>How many <paramref name="mark"/>s follow each other from <paramref name="position"/>.</summary>
    public static int CountAt(this in StringSlice slice, int position, char mark)
    {
        var end = position;
        while (end <= slice.End && slice.Text[end] == mark)
            end++;

        return end - position;
    }

    /// <summary>
    /// Where <paramref name="close"/> stands on the same line, or -1. The search ends at <paramref name="open"/>,
    /// so that a page full of unclosed marks is read once.
    /// </summary>
    public static int FindClose(this in StringSlice slice, int from, string open, string close)
    {
        var text = slice.Text.AsSpan(from, Math.Max(0, slice.End + 1 - from));
        var next = text.IndexOf(open);
        text = next < 0 ? text : text[..next];
        var end = text.IndexOfAny('\n', '\r');
        text = end < 0 ? text : text[..end];
        var found = text.IndexOf(close);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Makes an inline of the slice's next <paramref name="length"/> characters the result of the match.</summary>
    public static void Accept(this InlineProcessor processor, Inline inline, ref StringSlice slice, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new SourceSpan(start, start + length - 1);
        inline.Line = line;
        inline.Column = column;
        inline.IsClosed = true;
        processor.Inline = inline;
        slice.Start += length;
    }

    /// <summary>Takes the next characters as the text that they are.</summary>
    public static bool AcceptAsTyped(this InlineProcessor processor, ref StringSlice slice, int length)
    {
        var typed = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        processor.Accept(new LiteralInline { Content = typed }, ref slice, length);
        return true;
    }

    /// <summary>A link cannot stand within a link: as in CommonMark, the brackets around an inner one stay text.</summary>
    public static void DeactivateOuterLinks(this InlineProcessor processor)
    {
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
        {
            if (inline is not LinkDelimiterInline { IsImage: false } bracket)
                continue;

            if (!bracket.IsActive)
                return;

            bracket.IsActive = false;
        }
    }

    public static bool IsInsideLink(this Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }
}

using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Citations;

/// <summary>Parses citations; <c>[@name](address)</c> stays an ordinary link.</summary>
internal sealed class CitationParser : InlineParser
{
    private const string Open = "[@";

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.HasAt(slice.Start, Open))
            return false;

        var close = slice.FindClose(slice.Start + 1, "[", "]");
        if (close < 0)
        {
            processor.Report(SyntaxProblemKind.UnclosedCitation, slice.Start, Open.Length);
            return processor.AcceptAsTyped(ref slice, 1);
        }

        if (slice.HasAt(close + 1, "("))
            return false;

        var length = close + 1 - slice.Start;
        var written = slice.Text.Substring(slice.Start, length);
        var items = Read(processor, slice.Text, slice.Start + 1, close);
        if (items.IsEmpty)
        {
            processor.Report(SyntaxProblemKind.MalformedCitation, slice.Start, length, written);
            return processor.AcceptAsTyped(ref slice, length);
        }

        processor.DeactivateOuterLinks();
        processor.Accept(new CitationInline { Items = items, Written = written }, ref slice, length);
        return true;
    }

    /// <summary>Empty where any item is not one.</summary>
    private static ImmutableArray<CitationItem> Read(InlineProcessor processor, string text, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<CitationItem>();
        while (start <= end)
        {
            var semicolon = text.IndexOf(';', start, end - start);
            var itemEnd = semicolon < 0 ? end : semicolon;
            var item = text.AsSpan(start, itemEnd - start);
            var at = start + item.Length - item.TrimStart().Length;
            item = item.Trim();

            var comma = item.IndexOf(',');
            var name = (comma < 0 ? item : item[..comma]).TrimEnd();
            if (name.Length < 2 || name[0] != '@' || char.IsWhiteSpace(name[1]))
                return [];

            var locator = comma < 0 ? "" : item[(comma + 1)..].Trim().ToString();
            var place = processor.GetSourcePosition(at);
            items.Add(new CitationItem(
                name[1..].ToString(), locator.Length == 0 ? null : locator, new SourceSpan(place, place + name.Length - 1)));
            start = itemEnd + 1;
        }

        return items.DrainToImmutable();
    }
}

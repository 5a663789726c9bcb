using System.Text;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Spoilers;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>What a body says without its markup, on one line: wiki links as their text, citations left out, values as "…".</summary>
public static class UnmarkedText
{
    /// <summary>Where a text is put together; every page has several.</summary>
    private static readonly ThreadLocal<StringBuilder> s_text = new(() => new StringBuilder());

    /// <summary>Of a block or an inline; what spoilers within it hide is left out.</summary>
    public static string Of(MarkdownObject node)
    {
        // As most headings are.
        if (node is LeafBlock { Inline: { FirstChild: LiteralInline { NextSibling: null } only } })
            return OnOneLine(only.Content.ToString());

        var text = s_text.Value!.Clear();
        var inSpoiler = node is SpoilerBlock;
        foreach (var visit in BodyNodes.Of(node))
        {
            if (visit.InSpoiler && !inSpoiler)
                continue;

            if (visit.Node is Block && text.Length > 0)
                text.Append(' ');

            Append(text, visit.Node);
        }

        return OnOneLine(text.ToString());
    }

    /// <summary>Adds what a node itself says.</summary>
    internal static StringBuilder Append(StringBuilder text, MarkdownObject node) => node switch
    {
        // A citation takes the space before it along.
        CitationInline => text.TrimEnd(),
        LiteralInline literal => text.Append(literal.Content.AsSpan()),
        CodeInline code => text.Append(code.Content),
        LineBreakInline => text.Append(' '),
        HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
        AutolinkInline link => text.Append(link.Url),
        WikiLinkInline link => text.Append(link.Text),
        ValueInline => text.Append('…'),
        DelimiterInline delimiter => text.Append(delimiter.ToLiteral()),
        CodeBlock code => text.Append(code.Lines.ToString()),
        _ => text,
    };

    private static StringBuilder TrimEnd(this StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;

        return text;
    }

    /// <summary>The words of a text, one space apart.</summary>
    internal static string OnOneLine(string text) =>
        IsOnOneLine(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether its words stand one space apart already, as they mostly do.</summary>
    private static bool IsOnOneLine(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (isSpace || c != ' '))
                return false;

            isSpace = c == ' ';
        }

        return !isSpace || text.Length == 0;
    }
}

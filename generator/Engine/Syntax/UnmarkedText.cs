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
    /// <summary>Of a block or an inline; what spoilers within it hide is left out.</summary>
    public static string Of(MarkdownObject node)
    {
        var text = new StringBuilder();
        var inSpoiler = node is SpoilerBlock;
        foreach (var visit in BodyNodes.Of(node))
        {
            if (visit.InSpoiler && !inSpoiler)
                continue;

            if (visit.Node is Block)
                text.Append(' ');

            Append(text, visit.Node);
        }

        return OnOneLine(text.ToString());
    }

    /// <summary>Adds what a node itself says.</summary>
    internal static void Append(StringBuilder text, MarkdownObject node)
    {
        // A citation takes the space before it along.
        if (node is CitationInline)
            text.TrimEnd();
        else
            text.Append(Part(node));
    }

    private static string Part(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        WikiLinkInline link => link.Text,
        ValueInline => "…",
        DelimiterInline delimiter => delimiter.ToLiteral(),
        CodeBlock code => code.Lines.ToString(),
        _ => "",
    };

    private static void TrimEnd(this StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
    }

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Text;
using AlitaWiki.Engine.Syntax.PageFiles;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A link to another page, by name or by file, and the sentence that it stands in, null where a spoiler hides it.</summary>
public sealed record LinkContext(Inline Link, string? Sentence);

/// <summary>The sentences around links to other pages, for backlinks.</summary>
public static class LinkContexts
{
    /// <param name="titleOf">The title of the page that a wiki link leads to, where it leads to one.</param>
    /// <returns>Every wiki link and every link to a page's file, but embeds and those to the page itself, in the order of the page.</returns>
    public static IEnumerable<LinkContext> Of(MarkdownDocument document, Func<WikiLinkInline, string?>? titleOf = null)
    {
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            if (visit.Node is LeafBlock { Inline: { } inlines } && HasLink(inlines))
            {
                foreach (var context in OfParagraph(inlines, visit.InSpoiler, titleOf))
                    yield return context;
            }
        }
    }

    private static bool HasLink(MarkdownObject inlines)
    {
        foreach (var visit in BodyNodes.Of(inlines))
        {
            if (visit.Node is WikiLinkInline { IsEmbed: false, Target.Length: > 0 } || PageFileAddress.Of(visit.Node) is not null)
                return true;
        }

        return false;
    }

    private static LinkContext[] OfParagraph(MarkdownObject inlines, bool inSpoiler, Func<WikiLinkInline, string?>? titleOf)
    {
        // The text is made once for all links in it: a page may hold thousands.
        var text = new StringBuilder();
        var links = new List<(Inline Link, int Start, int End)>();
        foreach (var visit in BodyNodes.Of(inlines))
        {
            var start = text.Length;
            var link = visit.Node as WikiLinkInline;
            if (link is { IsEmbed: false } && titleOf?.Invoke(link) is { } title)
                text.Append(link.TextFor(title));
            else
                UnmarkedText.Append(text, visit.Node);

            if (link is { IsEmbed: false, Target.Length: > 0 })
                links.Add((link, start, text.Length));
            else if (visit.Node is LinkInline file && PageFileAddress.Of(file) is not null)
                links.Add((file, start, start + LengthOf(file)));
        }

        var whole = inSpoiler ? "" : text.ToString();
        var contexts = new LinkContext[links.Count];
        for (var i = 0; i < contexts.Length; i++)
        {
            // A link's words come after it, and have their own place in the text.
            var (link, start, end) = links[i];
            contexts[i] = new LinkContext(link, inSpoiler ? null : Sentences.Around(whole, start, Math.Min(end, whole.Length)));
        }

        return contexts;
    }

    /// <summary>Links hold no links, so that no text is read more than twice.</summary>
    private static int LengthOf(LinkInline link)
    {
        var text = new StringBuilder();
        foreach (var visit in BodyNodes.Of(link))
            UnmarkedText.Append(text, visit.Node);

        return text.Length;
    }
}

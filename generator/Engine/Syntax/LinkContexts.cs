using System.Text;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A wiki link and the sentence that it stands in, null where a spoiler hides it.</summary>
public sealed record LinkContext(WikiLinkInline Link, string? Sentence);

/// <summary>The sentences around wiki links, for backlinks.</summary>
public static class LinkContexts
{
    /// <param name="titleOf">The title of the page that a link leads to, where it leads to one.</param>
    /// <returns>Every wiki link but embeds and those to the page itself, in the order of the page.</returns>
    public static IEnumerable<LinkContext> Of(MarkdownDocument document, Func<WikiLinkInline, string?>? titleOf = null)
    {
        foreach (var visit in BodyNodes.Of(document))
        {
            if (visit.Node is LeafBlock { Inline: { } inlines })
            {
                foreach (var context in OfParagraph(inlines, visit.InSpoiler, titleOf))
                    yield return context;
            }
        }
    }

    private static List<LinkContext> OfParagraph(MarkdownObject inlines, bool inSpoiler, Func<WikiLinkInline, string?>? titleOf)
    {
        // The text is made once for all links in it: a page may hold thousands.
        var text = new StringBuilder();
        var links = new List<(WikiLinkInline Link, int Start, int End)>();
        foreach (var visit in BodyNodes.Of(inlines))
        {
            var start = text.Length;
            var link = visit.Node as WikiLinkInline;
            if (link is { IsEmbed: false } && titleOf?.Invoke(link) is { } title)
                text.Append(link.TextFor(title));
            else
                PlainText.Append(text, visit.Node);

            if (link is { IsEmbed: false, Target.Length: > 0 })
                links.Add((link, start, text.Length));
        }

        var whole = links.Count > 0 && !inSpoiler ? text.ToString() : "";
        return [.. links.Select(at => new LinkContext(at.Link, inSpoiler ? null : Sentences.Around(whole, at.Start, at.End)))];
    }
}

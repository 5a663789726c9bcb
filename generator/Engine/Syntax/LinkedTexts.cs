using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.PageFiles;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Finds the texts of a body that hold links to other pages.</summary>
public static class LinkedTexts
{
    /// <returns>Those with a wiki link or a link to a page's file in them; embeds and links to the page itself are none.</returns>
    public static ImmutableArray<LinkedText> Of(MarkdownDocument document)
    {
        var found = ImmutableArray.CreateBuilder<LinkedText>();
        var text = new StringBuilder();
        var links = new List<LinkPlace>();
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            if (visit.Node is LeafBlock { Inline: { } inlines } && HasLink(inlines))
            {
                text.Clear();
                links.Clear();
                Read(inlines, text, links);
                found.Add(Of(text.ToString(), links, visit.InSpoiler));
            }
        }

        return found.DrainToImmutable();
    }

    private static LinkedText Of(string text, List<LinkPlace> links, bool inSpoiler)
    {
        if (inSpoiler)
            return new LinkedText(null, [.. links]);

        return links.Exists(place => place.Link is WikiLinkInline { ShowsTitle: true })
            ? new LinkedText(text, [.. links])
            : new LinkedText(null, [.. links.Select(place => place with { Sentence = Sentences.Around(text, place.Start, place.End) })]);
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

    /// <summary>Puts a paragraph's text together, once for all links in it: a page may hold thousands.</summary>
    private static void Read(MarkdownObject inlines, StringBuilder text, List<LinkPlace> links)
    {
        foreach (var visit in BodyNodes.Of(inlines))
        {
            var start = text.Length;
            UnmarkedText.Append(text, visit.Node);
            if (visit.Node is WikiLinkInline { IsEmbed: false, Target.Length: > 0 } link)
                links.Add(new LinkPlace(link, start, text.Length, null));
            else if (visit.Node is LinkInline file && PageFileAddress.Of(file) is not null)
                links.Add(new LinkPlace(file, start, start + LengthOf(file), null));
        }

        // A citation at the end of a link's words took a space of theirs along.
        for (var i = 0; i < links.Count; i++)
            links[i] = links[i] with { Start = Math.Min(links[i].Start, text.Length), End = Math.Min(links[i].End, text.Length) };
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

using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A link to another page, by name or by file, and the sentence that it stands in, null where a spoiler hides it.</summary>
public sealed record LinkContext(Inline Link, string? Sentence);

/// <summary>The sentences around links to other pages, for backlinks.</summary>
public static class LinkContexts
{
    /// <param name="titleOf">The title of the page that a wiki link leads to, where it leads to one.</param>
    /// <returns>All links of the texts, in their order.</returns>
    public static IEnumerable<LinkContext> Of(IEnumerable<LinkedText> texts, Func<WikiLinkInline, string?>? titleOf = null) =>
        texts.SelectMany(text => text.Text is { } written
            ? WithTitles(written, text, titleOf)
            : text.Links.Select(place => new LinkContext(place.Link, place.Sentence)));

    private static IEnumerable<LinkContext> WithTitles(string written, LinkedText linked, Func<WikiLinkInline, string?>? titleOf)
    {
        var text = new StringBuilder();
        var places = new List<LinkPlace>();
        var done = 0;
        foreach (var place in linked.Links)
        {
            text.Append(written, done, Math.Max(0, place.Start - done));
            done = Math.Max(done, place.Start);
            var start = text.Length;
            if (place.Link is WikiLinkInline { ShowsTitle: true } link && titleOf?.Invoke(link) is { } title)
            {
                text.Append(link.TextFor(title));
                done = place.End;
                places.Add(place with { Start = start, End = text.Length });
            }
            else
            {
                places.Add(place with { Start = start, End = start + place.End - place.Start });
            }
        }

        var whole = text.Append(written, done, written.Length - done).ToString();
        return places.Select(place => new LinkContext(place.Link, Sentences.Around(whole, place.Start, Math.Min(place.End, whole.Length))));
    }
}

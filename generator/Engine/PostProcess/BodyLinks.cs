using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.PageFiles;
using AlitaWiki.Engine.Syntax.WikiLinks;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>The links of a page's body to other pages, with the sentences around them.</summary>
internal static class BodyLinks
{
    public static IEnumerable<FoundLink> Of(RoutedPage page, PageNames names, Table<PageId, PageOutline> outlines)
    {
        var hidden = page.FrontMatter.Spoiler is not null;
        var order = 0;
        foreach (var context in LinkContexts.Of(page.Page.Body.LinkedTexts, TitleOf))
        {
            if (context.Link is WikiLinkInline link)
            {
                yield return new FoundLink(page.Id, link.Target, names.FindOne(link.Target), Shown(context), order);
            }
            else if (PageFileAddress.Of(context.Link)?.From(page.Id) is { } file && outlines.ContainsKey(file))
            {
                // A file that is not there names no page that somebody could write.
                yield return new FoundLink(page.Id, file.Value, file, Shown(context), order);
            }

            order++;
        }

        string? Shown(LinkContext context) => hidden ? null : context.Sentence;

        string? TitleOf(WikiLinkInline link) => names.FindOne(link.Target) is { } target ? outlines[target].Title : null;
    }
}

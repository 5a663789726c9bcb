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
        return LinkContexts.Of(page.Page.Body, TitleOf)
            .Select((context, order) => context.Link switch
            {
                WikiLinkInline link => new FoundLink(page.Id, link.Target, names.FindOne(link.Target), Shown(context), order),
                // A file that is not there names no page that somebody could write.
                var link when PageFileAddress.Of(link)?.From(page.Id) is { } file && outlines.ContainsKey(file) => new FoundLink(page.Id, file.Value, file, Shown(context), order),
                _ => null,
            })
            .OfType<FoundLink>();

        string? Shown(LinkContext context) => hidden ? null : context.Sentence;

        string? TitleOf(WikiLinkInline link) => names.FindOne(link.Target) is { } target ? outlines[target].Title : null;
    }
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.WikiLinks;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>The wiki links of a page's body, with the sentences around them.</summary>
internal static class BodyLinks
{
    public static IEnumerable<FoundLink> Of(RoutedPage page, PageNames names, Func<PageId, string> titleOf)
    {
        var hidden = page.FrontMatter.Spoiler is not null;
        return LinkContexts.Of(page.Page.Body, TitleOf).Select((context, order) => new FoundLink(
            page.Id, context.Link.Target, names.FindOne(context.Link.Target), hidden ? null : context.Sentence, order));

        string? TitleOf(WikiLinkInline link) => names.FindOne(link.Target) is { } target ? titleOf(target) : null;
    }
}

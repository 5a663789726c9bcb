using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All links of a page in their order, and the sources that its running text cites, each once.</summary>
internal sealed record PageLinks(ImmutableArray<FoundLink> Links, ImmutableArray<PageId> Cited)
{
    /// <summary>Those of its body and those of its claims, after a check of where they lead.</summary>
    public static PageLinks Of(
        RoutedPage page, PageNames names, Table<PageId, PageOutline> outlines, QuestionTable questions, ReferenceChecks checks)
    {
        var cited = BodyChecks.Run(page, checks);
        return new PageLinks([.. BodyLinks.Of(page, names, outlines), .. ClaimLinks.Of(page, questions.OfPage(page.Id))], cited);
    }
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Disagreements;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The page's own questions whose callouts its body places.</summary>
internal static class PlacedCallouts
{
    public static HashSet<QuestionId> In(Page page, Wiki wiki) =>
    [
        .. BodyNodes.BlocksOf(page.Body)
            .Select(visit => visit.Node)
            .OfType<DisagreementBlock>()
            .Select(block => new QuestionId(
                block.Question.Page is { } name ? wiki.Names.FindOne(name) ?? page.Id : page.Id,
                new PropertyId(block.Question.Property))),
    ];
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Disagreements;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The page's own questions whose callouts its body places.</summary>
internal static class PlacedCallouts
{
    public static HashSet<QuestionId> In(Page page, Wiki wiki)
    {
        var placed = new HashSet<QuestionId>();
        foreach (var visit in BodyNodes.BlocksOf(page.Body.Tree))
        {
            if (visit.Node is DisagreementBlock { Question: var question })
            {
                placed.Add(new QuestionId(
                    question.Page is { } name ? wiki.Names.FindOne(name) ?? page.Id : page.Id,
                    new PropertyId(question.Property)));
            }
        }

        return placed;
    }
}

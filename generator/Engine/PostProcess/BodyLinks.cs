using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>The wiki links of a page's body, all its references checked on the way.</summary>
internal static class BodyLinks
{
    public static IEnumerable<FoundLink> Of(RoutedPage page, PageNames names, LinkChecks checks)
    {
        var place = new BodyPlaces(page);
        var order = 0;
        foreach (var visit in BodyNodes.Of(page.Page.Body))
        {
            switch (visit.Node)
            {
                case WikiLinkInline { IsEmbed: true } embed:
                    checks.Media(embed.Target, place.Of(embed));
                    break;
                case WikiLinkInline link when link.Target.Length == 0:
                    checks.Heading(page, link.Heading, place.Of(link));
                    break;
                case WikiLinkInline link:
                    checks.Link(link.Target, link.Heading, place.Of(link));
                    var context = visit.InSpoiler || page.FrontMatter.Spoiler is not null ? null : LinkSentence.Around(link);
                    yield return new FoundLink(page.Id, link.Target, names.FindOne(link.Target), context, order++);
                    break;
                case CitationInline citation:
                    foreach (var item in citation.Items)
                    {
                        checks.Source(item.Source, place.Of(item));
                    }

                    break;
                case ValueInline value:
                    checks.Question(page.Id, value.Question, place.Of(value));
                    break;
                case DisagreementBlock block:
                    checks.Question(page.Id, block.Question, place.Of(block));
                    break;
                default:
                    break;
            }
        }
    }
}

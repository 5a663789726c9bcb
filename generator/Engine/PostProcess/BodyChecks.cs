using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.PageFiles;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Checks every reference of a page's body.</summary>
internal static class BodyChecks
{
    /// <returns>The sources that are cited, each once.</returns>
    public static ImmutableArray<PageId> Run(RoutedPage page, ReferenceChecks checks)
    {
        var cited = new HashSet<PageId>();
        var place = new BodyPlaces(page);
        foreach (var reference in References.Of(page.Page.Body.Tree))
        {
            switch (reference.Node)
            {
                case WikiLinkInline { IsEmbed: true } embed:
                    checks.Media(embed.Target, place.Of(embed));
                    break;
                case WikiLinkInline { Target.Length: 0 } link:
                    checks.Heading(page.Id, link.Heading, place.Of(link));
                    break;
                case WikiLinkInline link:
                    checks.Link(link.Target, link.Heading, place.Of(link));
                    break;
                case CitationInline citation:
                    foreach (var item in citation.Items)
                    {
                        if (checks.Source(item.Source, place.Of(item)) is { } source)
                        {
                            cited.Add(source);
                        }
                    }

                    break;
                case ValueInline value:
                    checks.Question(page.Id, value.Question, place.Of(value));
                    break;
                case DisagreementBlock block:
                    checks.Question(page.Id, block.Question, place.Of(block));
                    break;
                case var node when PageFileAddress.Of(node) is { } address:
                    checks.PageFile(page.Id, address, place.Of(node));
                    break;
                default:
                    break;
            }
        }

        return [.. cited];
    }
}

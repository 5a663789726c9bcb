using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>The headings of a body.</summary>
public static class Outline
{
    /// <summary>In the order of the page, those in spoilers marked as such.</summary>
    public static ImmutableArray<Heading> Of(MarkdownDocument document)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            if (visit.Node is HeadingBlock heading)
                headings.Add(new Heading(heading.Level, UnmarkedText.Of(heading), heading.GetAttributes().Id ?? "", visit.InSpoiler));
        }

        return headings.DrainToImmutable();
    }
}

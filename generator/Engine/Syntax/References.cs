using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.PageFiles;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A node that names a page, a source, a file or a question.</summary>
public readonly record struct BodyReference(MarkdownObject Node, bool InSpoiler);

/// <summary>What a body refers to.</summary>
public static class References
{
    /// <summary>
    /// Every <see cref="WikiLinkInline"/>, <see cref="CitationInline"/>, <see cref="ValueInline"/>,
    /// <see cref="DisagreementBlock"/> and link to a page's file, in the order of the page.
    /// </summary>
    public static IEnumerable<BodyReference> Of(MarkdownDocument document)
    {
        foreach (var visit in BodyNodes.Of(document))
        {
            if (Is(visit.Node))
                yield return new BodyReference(visit.Node, visit.InSpoiler);
        }
    }

    /// <summary>Whether a node is one of those.</summary>
    internal static bool Is(MarkdownObject node) =>
        node is WikiLinkInline or CitationInline or ValueInline or DisagreementBlock || PageFileAddress.Of(node) is not null;
}

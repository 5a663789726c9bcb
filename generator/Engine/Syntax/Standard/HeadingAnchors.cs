using System.Collections.Frozen;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Gives headings ids made of their text, as GitHub does: <c>Powers and limits</c> has <c>powers-and-limits</c>.</summary>
public sealed class HeadingAnchors : IMarkdownFeature
{
    /// <summary>Ids that pages have for themselves; a heading of that name gets <c>heading-</c> before it.</summary>
    public static FrozenSet<string> ReservedIds { get; } =
        new[] { "main", "content", "toc", "contents", "search", "nav", "navigation", "header", "footer", "infobox", "references", "backlinks", "link-preview" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What ids of callouts, references, citations, claims, and of the parts of pages start with.</summary>
    private static readonly string[] ReservedPrefixes = ["question-", "ref-", "cite-", "claim-", "section-", "home-"];

    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, int>? repeats = null;
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            if (visit.Node is not HeadingBlock heading)
                continue;

            var plain = AnchorOf(UnmarkedText.Of(heading));
            var anchor = plain;
            while (!taken.Add(anchor))
            {
                repeats ??= new Dictionary<string, int>(StringComparer.Ordinal);
                repeats[plain] = repeats.GetValueOrDefault(plain) + 1;
                anchor = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plain}-{repeats[plain]}");
            }

            heading.GetAttributes().Id = anchor;
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope)
    {
    }

    /// <summary>The anchor of a heading that no other on its page shares.</summary>
    internal static string AnchorOf(string text)
    {
        var slug = LinkHelper.UrilizeAsGfm(text);
        if (slug.Length == 0)
            return "section";

        return ReservedIds.Contains(slug) || StartsReserved(slug) ? "heading-" + slug : slug;
    }

    private static bool StartsReserved(string slug)
    {
        foreach (var prefix in ReservedPrefixes)
        {
            if (slug.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

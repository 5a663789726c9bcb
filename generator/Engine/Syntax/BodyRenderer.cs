using System.Collections.Immutable;
using System.Globalization;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Writes bodies as HTML that is safe to emit as it is. One for the whole build, used from several threads at once.</summary>
public sealed class BodyRenderer(IEnumerable<IMarkdownFeature> features)
{
    private readonly ImmutableArray<IMarkdownFeature> _features = [.. features];

    /// <param name="scope">Asked for links, citations and values in the order in which they stand.</param>
    public string Render(MarkdownDocument document, IBodyScope scope)
    {
        var (lead, rest) = RenderParts(document, scope);
        return lead + rest;
    }

    /// <summary>A body in two parts, the first of which is its <see cref="BodyLead"/>.</summary>
    public (string Lead, string Remainder) RenderParts(MarkdownDocument document, IBodyScope scope)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        // The parser has seen to the depth; tables and the like add levels of their own.
        var renderer = new HtmlRenderer(output) { MaximumNestingDepth = 4 * BodyParser.MaximumDepth };
        foreach (var feature in _features)
            feature.AddRenderers(renderer, scope);

        var lead = BodyLead.BlocksOf(document);
        var split = 0;
        for (var i = 0; i < document.Count; i++)
        {
            renderer.Write(document[i]);
            if (i + 1 == lead)
                split = output.GetStringBuilder().Length;
        }

        var html = output.GetStringBuilder();
        return (html.ToString(0, split), html.ToString(split, html.Length - split));
    }
}

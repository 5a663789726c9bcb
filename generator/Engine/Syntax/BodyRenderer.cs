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
    public void Render(MarkdownDocument document, IBodyScope scope, TextWriter output)
    {
        // The parser has seen to the depth; tables and the like add levels of their own.
        var renderer = new HtmlRenderer(output) { MaximumNestingDepth = 4 * BodyParser.MaximumDepth };
        foreach (var feature in _features)
            feature.AddRenderers(renderer, scope);

        renderer.Render(document);
    }

    public string Render(MarkdownDocument document, IBodyScope scope)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Render(document, scope, output);
        return output.ToString();
    }
}

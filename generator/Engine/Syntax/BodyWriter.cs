using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Writes one body after another with the same renderers: making them is as much work as a short body. For one thread at a time.</summary>
internal sealed class BodyWriter
{
    private readonly StringBuilder _html = new();
    private readonly CurrentScope _scope = new();
    private readonly HtmlRenderer _renderer;

    public BodyWriter(ImmutableArray<IMarkdownFeature> features)
    {
        // The parser has seen to the depth; tables and the like add levels of their own.
        _renderer = new HtmlRenderer(new StringWriter(_html, CultureInfo.InvariantCulture) { NewLine = "\n" }) { MaximumNestingDepth = 4 * BodyParser.MaximumDepth };
        foreach (var feature in features)
            feature.AddRenderers(_renderer, _scope);
    }

    /// <returns>The <see cref="BodyLead"/>, and all that follows.</returns>
    public (string Lead, string Remainder) Write(MarkdownDocument document, IBodyScope scope)
    {
        _scope.Of = scope;
        // Whatever the body before ended with, this one begins on a new line.
        _renderer.EnsureLine();
        _html.Clear();
        var lead = BodyLead.BlocksOf(document);
        var split = 0;
        for (var i = 0; i < document.Count; i++)
        {
            _renderer.Write(document[i]);
            if (i + 1 == lead)
                split = _html.Length;
        }

        return (_html.ToString(0, split), _html.ToString(split, _html.Length - split));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Fills the gaps of one body after another with the same renderers: making them is as much work as a short body. For one thread at a time.</summary>
internal sealed class BodyWriter
{
    private readonly CurrentScope _scope = new();
    private readonly BodyHtml _html = new(new StringWriter(CultureInfo.InvariantCulture));

    public BodyWriter(ImmutableArray<IMarkdownFeature> features)
    {
        foreach (var feature in features)
            feature.AddRenderers(_html, _scope);
    }

    /// <returns>The body's lead, and all that follows.</returns>
    public (string Lead, string Remainder) Write(PageBody body, IBodyScope scope)
    {
        _scope.Of = scope;
        var lead = Write(body, default, body.Lead);
        return (lead, Write(body, body.Lead, new BodyExtent(body.Html.Length, body.Gaps.Length)));
    }

    private string Write(PageBody body, BodyExtent from, BodyExtent to)
    {
        if (from.Gaps == to.Gaps)
            return body.Html[from.Length..to.Length];

        _html.Text.Clear();
        var written = from.Length;
        foreach (var gap in body.Gaps.AsSpan()[from.Gaps..to.Gaps])
        {
            _html.Text.Append(body.Html, written, gap.At - written);
            written = gap.At;
            _html.IsOnNewLine = gap.OnNewLine;
            _html.ImplicitParagraph = gap.InTightList;
            _html.Write(gap.Node);
        }

        return _html.Text.Append(body.Html, written, to.Length - written).ToString();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>
/// Writes one body after another while no other page is known. What a renderer writes of a node is thrown away where it asked for
/// another page, and a gap is left. For one thread at a time.
/// </summary>
internal sealed class DraftWriter
{
    private readonly UnknownWiki _wiki = new();
    private readonly BodyHtml _html = new(new StringWriter(CultureInfo.InvariantCulture));
    private readonly Stack<Open> _open = [];
    private readonly List<BodyGap> _gaps = [];

    public DraftWriter(ImmutableArray<IMarkdownFeature> features)
    {
        foreach (var feature in features)
            feature.AddRenderers(_html, _wiki);

        _html.ObjectWriteBefore += Begin;
        _html.ObjectWriteAfter += End;
    }

    /// <param name="lead">How many of the document's blocks belong to its lead.</param>
    public (string Html, ImmutableArray<BodyGap> Gaps, BodyExtent Lead) Write(MarkdownDocument document, int lead)
    {
        _html.Text.Clear();
        _gaps.Clear();
        _html.IsOnNewLine = true;
        var end = default(BodyExtent);
        for (var i = 0; i < document.Count; i++)
        {
            _html.Write(document[i]);
            if (i + 1 == lead)
                end = new BodyExtent(_html.Text.Length, _gaps.Count);
        }

        return (_html.Text.ToString(), [.. _gaps], end);
    }

    private void Begin(IMarkdownRenderer renderer, MarkdownObject node)
    {
        _open.Push(new Open(new BodyGap(_html.Text.Length, node, _html.IsOnNewLine, _html.ImplicitParagraph), _gaps.Count, _wiki.WasAsked));
        _wiki.WasAsked = false;
    }

    private void End(IMarkdownRenderer renderer, MarkdownObject node)
    {
        var (gap, before, wasAsked) = _open.Pop();
        if (_wiki.WasAsked)
        {
            _html.Text.Length = gap.At;
            _gaps.RemoveRange(before, _gaps.Count - before);
            _gaps.Add(gap);
        }

        _wiki.WasAsked = wasAsked;
    }

    /// <summary>A node that is being written.</summary>
    /// <param name="Gap">What it leaves, should it ask.</param>
    /// <param name="Before">How many gaps come before it.</param>
    /// <param name="WasAsked">Whether the node above it asked before it came to this one.</param>
    private readonly record struct Open(BodyGap Gap, int Before, bool WasAsked);
}

using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Citations;

/// <summary><c>[@source]</c>, <c>[@source, ¶4; @other]</c>: Pandoc's syntax.</summary>
public sealed class CitationFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new CitationRenderer(scope));
}

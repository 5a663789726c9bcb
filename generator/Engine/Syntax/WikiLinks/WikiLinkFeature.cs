using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.WikiLinks;

/// <summary><c>[[Page]]</c>, <c>[[Page#Heading|label]]</c>, <c>![[picture.svg|text]]</c>.</summary>
public sealed class WikiLinkFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new WikiLinkRenderer(scope));
}

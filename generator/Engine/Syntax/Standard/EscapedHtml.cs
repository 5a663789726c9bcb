using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Raw HTML is text.</summary>
public sealed class EscapedHtml : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.DisableHtml();

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope)
    {
        // No parser makes such nodes; none that another feature makes is written either.
        renderer.ObjectRenderers.TryRemove<HtmlBlockRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlInlineRenderer>();
    }
}

using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary><c>text[^1]</c> and <c>[^1]: note</c>.</summary>
public sealed class Footnotes : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseFootnotes();

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope)
    {
        renderer.ObjectRenderers.Add(new FootnoteGroupRenderer());
        renderer.ObjectRenderers.Add(new FootnoteLinkRenderer());
    }
}

using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>A term on a line, then <c>:   its definition</c>.</summary>
public sealed class DefinitionLists : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseDefinitionLists();

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new HtmlDefinitionListRenderer());
}

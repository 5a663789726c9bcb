using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Pipe tables.</summary>
public sealed class Tables : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables();

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) => renderer.ObjectRenderers.Add(new TableRenderer());
}

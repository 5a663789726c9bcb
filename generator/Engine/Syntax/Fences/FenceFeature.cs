using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Fences;

/// <summary>Reports <c>:::</c> lines that no feature knows.</summary>
public sealed class FenceFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new UnknownFenceParser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope)
    {
    }
}

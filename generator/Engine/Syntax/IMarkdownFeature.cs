using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A piece of Markdown syntax: how it is parsed and how it is written. One folder each.</summary>
public interface IMarkdownFeature
{
    /// <summary>Adds parsers to the pipeline; called once for the whole build.</summary>
    void AddParsers(MarkdownPipelineBuilder pipeline);

    /// <summary>Adds renderers of the feature's own nodes; called for every page.</summary>
    void AddRenderers(HtmlRenderer renderer, IBodyScope scope);
}

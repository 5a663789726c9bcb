using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A piece of Markdown syntax: how it is parsed and how it is written. One folder each.</summary>
public interface IMarkdownFeature
{
    /// <summary>Adds parsers to the pipeline; called once for the whole build.</summary>
    void AddParsers(MarkdownPipelineBuilder pipeline);

    /// <summary>Completes or checks a tree that has been parsed; called for every page, from several threads at once.</summary>
    void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
    }

    /// <summary>
    /// Adds renderers of the feature's own nodes. They write many bodies, one after another, so that they keep nothing of one for the
    /// next; called for each thread that writes bodies.
    /// </summary>
    /// <param name="scope">That of the body which is being written.</param>
    void AddRenderers(HtmlRenderer renderer, IBodyScope scope);
}

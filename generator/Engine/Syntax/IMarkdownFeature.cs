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
    /// next; called for each thread that writes bodies. A body is written before other pages are known: what a renderer writes of a
    /// node for which it asks the scope anything is thrown away, and it writes that node again when all pages are known. By then the
    /// node has all that it holds and all that it stands in, and around it only nodes like it.
    /// </summary>
    /// <param name="scope">That of the body which is being written; it has no answers while other pages are not known.</param>
    void AddRenderers(HtmlRenderer renderer, IBodyScope scope);
}

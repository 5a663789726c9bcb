using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Pipe tables.</summary>
public sealed class Tables : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new TableParser(pipeline.InlineParsers.FindExact<LineBreakInlineParser>()!));
        pipeline.UsePipeTables();
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) => renderer.ObjectRenderers.Add(new TableRenderer());
}

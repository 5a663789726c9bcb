using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Disagreements;

/// <summary><c>::: disagreement release-date</c>: one line, without a closing fence.</summary>
public sealed class DisagreementFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DisagreementParser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new DisagreementRenderer(scope));
}

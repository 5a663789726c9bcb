using Markdig;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Values;

/// <summary><c>{{ value release-date }}</c>, <c>{{ value page#release-date }}</c>.</summary>
public sealed class ValueFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new ValueParser());

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new ValueRenderer(scope));
}

using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary><c>- [ ] to do</c>, <c>- [x] done</c>.</summary>
public sealed class TaskLists : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseTaskLists();

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) => renderer.ObjectRenderers.Add(new TaskRenderer());

    private sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList obj) =>
            renderer.Write(obj.Checked
                ? "<input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" aria-label=\"Done\" />"
                : "<input type=\"checkbox\" disabled=\"disabled\" aria-label=\"To do\" />");
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Disagreements;

internal sealed class DisagreementRenderer(IBodyScope scope) : HtmlObjectRenderer<DisagreementBlock>
{
    protected override void Write(HtmlRenderer renderer, DisagreementBlock obj)
    {
        var (page, property) = obj.Question;
        renderer.EnsureLine();
        if (scope.Callout(page, property) is { } callout)
            renderer.WriteLine(callout);
        else
            renderer.Write("<p class=\"no-callout\">No disagreement is known here: ").WriteEscape(property).WriteLine("</p>");
    }
}

using AlitaWiki.Engine.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Spoilers;

internal sealed class SpoilerRenderer : HtmlObjectRenderer<SpoilerBlock>
{
    protected override void Write(HtmlRenderer renderer, SpoilerBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<details class=\"spoiler\" data-spoiler=\"").WriteEscape(NameFolding.Fold(obj.Name));
        renderer.Write("\"><summary>Spoiler: ").WriteEscape(obj.Name).WriteLine("</summary><div class=\"spoiler-body\">");

        // In a tight list a spoiler still holds whole paragraphs.
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.EnsureLine();
        renderer.WriteLine("</div></details>");
    }
}

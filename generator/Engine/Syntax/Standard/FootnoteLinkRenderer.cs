using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Standard;

internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var number = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var mark = string.Create(CultureInfo.InvariantCulture, $"fnref:{obj.Index}");
        if (obj.IsBackLink)
        {
            renderer.Write(" <a href=\"#").Write(mark);
            renderer.Write("\" class=\"footnote-back\" aria-label=\"Back to note ").Write(number).Write(" in the text\">↩</a>");
            return;
        }

        renderer.Write("<sup class=\"footnote\"><a id=\"").Write(mark);
        renderer.Write("\" href=\"#").Write(FootnoteGroupRenderer.IdOf(obj.Footnote));
        renderer.Write("\" aria-label=\"Note ").Write(number).Write("\">").Write(number).Write("</a></sup>");
    }
}

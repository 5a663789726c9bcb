using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Standard;

internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        if (obj.Count == 0)
            return;

        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" aria-label=\"Notes\"><ol>");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(IdOf(footnote)).WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol></section>");
    }

    // The colon keeps these ids apart from those of headings.
    internal static string IdOf(Footnote footnote) => string.Create(CultureInfo.InvariantCulture, $"fn:{footnote.Order}");
}

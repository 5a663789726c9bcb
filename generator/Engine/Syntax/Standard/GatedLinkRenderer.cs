using AlitaWiki.Engine.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

internal sealed class GatedLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var address = AddressGate.Pass(Addresses.Of(obj));
        if (obj.IsImage)
            WritePicture(renderer, obj, address);
        else
            WriteLink(renderer, obj, address);
    }

    private static void WritePicture(HtmlRenderer renderer, LinkInline picture, string? address)
    {
        var alt = PlainText.Of(picture);
        if (address is null)
        {
            renderer.WriteEscape(alt);
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(address);
        renderer.Write("\" alt=\"").WriteEscape(alt).Write("\" loading=\"lazy\"");
        WriteTitle(renderer, picture);
        renderer.Write(" />");
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string? address)
    {
        if (address is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address);
        renderer.Write('"');
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.PageFiles;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

internal sealed class GatedLinkRenderer(IBodyScope scope) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var address = AddressGate.Pass(Addresses.Of(obj));
        if (obj.IsImage)
            WritePicture(renderer, obj, address);
        else if (PageFileAddress.Of(obj) is { } file)
            WritePageLink(renderer, obj, scope.PageFile(file));
        else
            WriteLink(renderer, obj, address);
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline picture, string? address)
    {
        var alt = UnmarkedText.Of(picture);
        if (address is null)
        {
            renderer.WriteEscape(alt);
            return;
        }

        // The site's policy shows pictures of the site alone; a reader is not sent for others unasked.
        if (AddressGate.LeavesSite(address))
        {
            WriteLeavingPicture(renderer, picture, address, alt);
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(address);
        renderer.Write("\" alt=\"").WriteEscape(alt).Write('"');
        PictureAttributes.Write(renderer, scope.SizeOf(address));
        WriteTitle(renderer, picture);
        renderer.Write(" />");
    }

    private static void WriteLeavingPicture(HtmlRenderer renderer, LinkInline picture, string address, string alt)
    {
        var text = alt.Length > 0 ? alt : address;
        if (IsWithinLink(picture))
        {
            renderer.WriteEscape(text);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address);
        renderer.Write('"');
        WriteTitle(renderer, picture);
        renderer.Write('>').WriteEscape(text).Write("</a>");
    }

    private static bool IsWithinLink(LinkInline picture)
    {
        for (var outer = picture.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline { IsImage: false })
                return true;
        }

        return false;
    }

    /// <summary>A file that is not there leaves its words alone: an address made of it would lead nowhere.</summary>
    private static void WritePageLink(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        if (target is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a class=\"wikilink\" href=\"").WriteEscapeUrl(target.Route.Value);
        if (target.Fragment is { } fragment)
            renderer.Write('#').Write(Uri.EscapeDataString(fragment));

        renderer.Write('"');
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
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

using AlitaWiki.Engine.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

internal sealed class GatedAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (AddressGate.Pass(Addresses.Of(obj)) is not { } address || obj.IsInsideLink())
        {
            renderer.WriteEscape(obj.Url);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(address);
        renderer.Write("\">").WriteEscape(obj.Url).Write("</a>");
    }
}

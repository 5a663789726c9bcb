using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.WikiLinks;

internal sealed class WikiLinkRenderer(IBodyScope scope) : HtmlObjectRenderer<WikiLinkInline>
{
    protected override void Write(HtmlRenderer renderer, WikiLinkInline obj)
    {
        if (obj.IsEmbed)
            WritePicture(renderer, obj);
        else
            WriteLink(renderer, obj);
    }

    private void WritePicture(HtmlRenderer renderer, WikiLinkInline picture)
    {
        if (scope.Media(picture.Target) is not { } address)
        {
            renderer.WriteEscape(picture.Written);
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(address.Value);
        renderer.Write("\" alt=\"").WriteEscape(picture.Text).Write('"');
        PictureAttributes.Write(renderer, scope.SizeOf(address.Value));
        renderer.Write(" />");
    }

    private void WriteLink(HtmlRenderer renderer, WikiLinkInline link)
    {
        var target = scope.Link(link.Target, link.Heading);
        // A place on the page itself keeps the address that the reader came by.
        var samePage = link.Target.Length == 0 && target.Fragment is not null;
        PageAnchor.Write(renderer, samePage ? null : target.Route, target.Fragment, link.TextFor(target.Title), target.Wanted);
    }
}

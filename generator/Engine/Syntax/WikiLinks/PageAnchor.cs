using AlitaWiki.Engine.Model;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.WikiLinks;

/// <summary>Writes a link to a page of the wiki, or a red one to where wanted pages are listed.</summary>
internal static class PageAnchor
{
    /// <param name="route">Null for a place on the page itself.</param>
    public static void Write(HtmlRenderer renderer, Route? route, string? fragment, string text, bool wanted)
    {
        renderer.Write(wanted ? "<a class=\"redlink\" href=\"" : "<a class=\"wikilink\" href=\"");
        renderer.WriteEscapeUrl(route?.Value ?? "");
        if (fragment is not null)
            renderer.Write('#').Write(Uri.EscapeDataString(fragment));

        renderer.Write(wanted ? "\" title=\"Not written yet\">" : "\">").WriteEscape(text);
        renderer.Write(wanted ? "<span class=\"visually-hidden\"> (not written yet)</span></a>" : "</a>");
    }
}

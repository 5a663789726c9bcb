using System.Globalization;
using AlitaWiki.Engine.Model;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Citations;

/// <summary>Writes the numbers that lead to the references.</summary>
internal static class CitationMarks
{
    /// <param name="title">The source's title, where it is known.</param>
    public static void Write(HtmlRenderer renderer, CitationMark mark, string? title)
    {
        var number = mark.Number.ToString(CultureInfo.InvariantCulture);
        var description = string.Join(", ", new[] { title, mark.Locator }.Where(part => part is not null));
        renderer.Write("<a href=\"#").Write(Uri.EscapeDataString(mark.ReferenceAnchor));
        renderer.Write("\" id=\"").WriteEscape(mark.Anchor);
        renderer.Write("\" aria-label=\"Source ").Write(number);
        if (description.Length > 0)
            renderer.Write(": ").WriteEscape(description).Write("\" title=\"").WriteEscape(description);

        renderer.Write("\">[").Write(number).Write("]</a>");
    }
}

using AlitaWiki.Engine.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Citations;

internal sealed class CitationRenderer(IBodyScope scope) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        // Asked first for all titles, so that a citation with an unknown source numbers none of the others.
        var titles = obj.Items.Select(item => scope.SourceTitle(item.Source)).ToArray();
        var marks = titles.Contains(null)
            ? []
            : obj.Items.Select(item => scope.Cite(item.Source, item.Locator)).OfType<CitationMark>().ToArray();
        if (marks.Length < titles.Length)
        {
            renderer.WriteEscape(obj.Written);
            return;
        }

        renderer.Write("<sup class=\"cite\">");
        foreach (var (mark, title) in marks.Zip(titles))
            CitationMarks.Write(renderer, mark, title);

        renderer.Write("</sup>");
    }
}

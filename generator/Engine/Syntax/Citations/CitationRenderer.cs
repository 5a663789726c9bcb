using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AlitaWiki.Engine.Syntax.Citations;

internal sealed class CitationRenderer(IBodyScope scope) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        // Asked first for all sources, so that a citation with an unknown one numbers none of the others.
        var sources = obj.Items.Select(item => scope.Source(item.Source)).ToArray();
        if (sources.Contains(null))
        {
            renderer.WriteEscape(obj.Written);
            return;
        }

        renderer.Write("<sup class=\"cite\">");
        foreach (var places in obj.Items.Zip(sources).GroupBy(cited => cited.Second!))
        {
            var locators = places.Select(cited => cited.First.Locator).OfType<string>().Distinct().ToArray();
            if (scope.Cite(places.First().First.Source, locators.Length == 0 ? null : string.Join(", ", locators)) is { } mark)
                CitationMarks.Write(renderer, mark, places.Key.Title);
        }

        renderer.Write("</sup>");
    }
}

using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.Citations;
using Markdig.Syntax;
using SourceSpan = AlitaWiki.Engine.Model.SourceSpan;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Places in a page's body as places in its file.</summary>
internal sealed class BodyPlaces(RoutedPage page)
{
    private readonly MarkdownDocument _body = page.Page.Body.Tree;

    public SourceSpan Of(MarkdownObject node) => In(BodyPlace.Of(_body, node));

    public SourceSpan Of(CitationItem item) => In(item.Place(_body));

    private SourceSpan In(BodyPlace place) => place.In(page.Page.Loaded.File, page.Page.Loaded.MarkdownLine);
}

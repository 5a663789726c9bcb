using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All pages, put together from what the steps found, in order of id.</summary>
internal sealed record AssembledPages(ImmutableArray<Page> All, Table<PageId, Page> ById);

/// <summary>Puts pages together from what the steps found. One of which nothing has changed is the same object as in the build before.</summary>
internal sealed class PageAssembly
{
    private readonly KeptInOrder<PageId, Assembled> _known = new(assembled => assembled.Page.Id);
    private AssembledPages? _pages;

    public AssembledPages Update(
        ImmutableArray<RoutedPage> pages,
        ImmutableArray<PageLinks> pageLinks,
        Outlines outlines,
        QuestionTable questions,
        WikiLinks links,
        IReadOnlyDictionary<PageId, PageHistory> histories)
    {
        var isSame = _known.Count == pages.Length;
        var all = new Assembled[pages.Length];
        for (var index = 0; index < pages.Length; index++)
        {
            var (page, outline) = (pages[index], outlines.All[index]);
            var parts = new Parts(
                page.Page, outline, questions.OfPage(page.Id), links.To.GetValueOrDefault(page.Id, []), pageLinks[index], histories.GetValueOrDefault(page.Id));
            var known = _known.Find(index, page.Id);
            if (known is null || !parts.SayTheSame(known.Parts))
            {
                known = new Assembled(parts, parts.Assemble());
                isSame = false;
            }

            all[index] = known;
        }

        if (_pages is null || !isSame)
        {
            _known.Keep(all);
            ImmutableArray<Page> assembled = [.. all.Select(item => item.Page)];
            _pages = new AssembledPages(assembled, new Table<PageId, Page>(WikiParts.PagesById, assembled.ToDictionary(page => page.Id)));
        }

        return _pages;
    }

    private sealed record Assembled(Parts Parts, Page Page);

    /// <summary>All that a page is made of.</summary>
    private readonly record struct Parts(
        ProcessedPage Page, PageOutline Outline, ImmutableArray<Question> Questions, ImmutableArray<Backlink> Backlinks, PageLinks Links, PageHistory? History)
    {
        public bool SayTheSame(Parts other) =>
            ReferenceEquals(Page, other.Page) && ReferenceEquals(Outline, other.Outline) && Questions == other.Questions && Backlinks == other.Backlinks
            && Links.Cited.AsSpan().SequenceEqual(other.Links.Cited.AsSpan())
            && (ReferenceEquals(History, other.History) || (History is not null && History.SaysTheSame(other.History)));

        public Page Assemble() => new(Outline, Page.Body)
        {
            TitleSpan = Page.Loaded.FrontMatter.Title.Span,
            Headings = Page.Headings,
            Questions = InOrderOf(Outline.Type, Questions),
            Backlinks = Backlinks,
            Cited = Links.Cited,
            History = History,
        };

        /// <summary>As the type's infobox orders them; the others follow in the vocabulary's order.</summary>
        private static ImmutableArray<Question> InOrderOf(PageType type, ImmutableArray<Question> questions) =>
            questions.Length < 2
                ? questions
                :
                [
                    .. questions
                        .OrderBy(question => type.Infobox.IndexOf(question.Id.Property) is var index and >= 0 ? index : int.MaxValue)
                        .ThenBy(question => question.Property.Order),
                ];
    }
}

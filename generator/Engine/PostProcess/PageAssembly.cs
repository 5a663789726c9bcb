using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All pages, put together from what the steps found, in order of id.</summary>
internal sealed record AssembledPages(ImmutableArray<Page> All, Table<PageId, Page> ById);

/// <summary>Puts pages together from what the steps found. One of which nothing has changed is the same object as in the build before.</summary>
internal sealed class PageAssembly
{
    private readonly Dictionary<PageId, Assembled> _known = [];
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
        var all = ImmutableArray.CreateBuilder<Page>(pages.Length);
        for (var index = 0; index < pages.Length; index++)
        {
            var (page, outline) = (pages[index], outlines.All[index]);
            var parts = new Parts(
                page.Page, outline, questions.OfPage(page.Id), links.To.GetValueOrDefault(page.Id, []), pageLinks[index], histories.GetValueOrDefault(page.Id));
            if (!_known.TryGetValue(page.Id, out var assembled) || !parts.SayTheSame(assembled.Parts))
            {
                assembled = new Assembled(parts, parts.Assemble());
                _known[page.Id] = assembled;
                isSame = false;
            }

            all.Add(assembled.Page);
        }

        if (_pages is null || !isSame)
        {
            Forget(pages);
            _pages = new AssembledPages(all.MoveToImmutable(), new Table<PageId, Page>(WikiParts.PagesById, _known.ToDictionary(page => page.Key, page => page.Value.Page)));
        }

        return _pages;
    }

    /// <summary>Lets go of pages that are gone.</summary>
    private void Forget(ImmutableArray<RoutedPage> pages)
    {
        if (_known.Count > pages.Length)
        {
            foreach (var gone in _known.Keys.Except(pages.Select(page => page.Id)).ToArray())
            {
                _known.Remove(gone);
            }
        }
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

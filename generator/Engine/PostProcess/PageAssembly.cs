using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All pages, put together from what the steps found, in order of id.</summary>
internal sealed record AssembledPages(ImmutableArray<Page> All, Table<PageId, Page> ById)
{
    /// <param name="earlier">Of the build before; what has not changed is the same object.</param>
    public static AssembledPages Of(
        ImmutableArray<RoutedPage> pages,
        Outlines outlines,
        QuestionTable questions,
        WikiLinks links,
        IReadOnlyDictionary<PageId, PageHistory> histories,
        AssembledPages? earlier)
    {
        var isSame = earlier is not null && earlier.All.Length == pages.Length;
        var all = ImmutableArray.CreateBuilder<Page>(pages.Length);
        foreach (var page in pages)
        {
            var assembled = Of(page, outlines, questions, links, histories);
            if (earlier is not null && earlier.ById.TryGetValue(page.Id, out var known) && IsSame(known, assembled))
            {
                assembled = known;
            }
            else
            {
                isSame = false;
            }

            all.Add(assembled);
        }

        return isSame
            ? earlier!
            : new AssembledPages(all.ToImmutable(), new Table<PageId, Page>(WikiParts.PagesById, all.ToDictionary(page => page.Id)));
    }

    private static Page Of(
        RoutedPage page, Outlines outlines, QuestionTable questions, WikiLinks links, IReadOnlyDictionary<PageId, PageHistory> histories)
    {
        var outline = outlines.ById[page.Id];
        return new Page(outline, page.Page.Body)
        {
            TitleSpan = page.FrontMatter.Title.Span,
            Headings = page.Page.Headings,
            Questions = InOrderOf(outline.Type, questions.OfPage(page.Id)),
            Backlinks = links.To.GetValueOrDefault(page.Id, []),
            History = histories.GetValueOrDefault(page.Id),
        };
    }

    private static bool IsSame(Page known, Page page) =>
        known.Questions.AsSpan().SequenceEqual(page.Questions.AsSpan(), ReferenceEqualityComparer.Instance)
        && (known.History is null ? page.History is null : known.History.SaysTheSame(page.History))
        && page with { Questions = known.Questions, History = known.History, Headings = known.Headings } == known;

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

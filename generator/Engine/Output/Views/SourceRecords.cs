using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A source's document and its track record: all that it says, and what became of that.</summary>
internal static class SourceRecords
{
    public static SourceRecordView Of(Page page, ViewContext context, SourceClaims sources)
    {
        var source = page.Source!;
        var claims = sources.Of(page.Id);
        var marks = claims.GroupBy(sources.MarksOf).ToDictionary(group => group.Key, group => group.Count());
        return new SourceRecordView
        {
            Kind = source.Kind is { } kind ? Wording.Kind(kind) : null,
            Publisher = source.Publisher,
            Author = source.Author,
            Published = source.Published?.Display,
            Accessed = source.Accessed?.Display,
            Url = AddressGate.Pass(source.Url),
            Archived = AddressGate.Pass(source.Archived),
            Reliability = source.Reliability,
            ReliabilityNote = source.ReliabilityNote,
            Relations = [.. sources.Relations.Of(page.Id)],
            Claims = Claims(page, 1, context, sources),
            ClaimCount = claims.Length,
            Pager = Pager(page, 1, claims.Length),
            Disputed = claims.Count(claim => context.Wiki.QuestionsById[claim.Question].Status == QuestionStatus.Disputed),
            Revised = Marked(ClaimMarks.Revised),
            Copied = Marked(ClaimMarks.Copied),
            Lapsed = Marked(ClaimMarks.Lapsed),
            SelfContradictions = Marked(ClaimMarks.ContradictsItself),
        };

        int Marked(ClaimMarks mark) => marks.Where(entry => entry.Key.HasFlag(mark)).Sum(entry => entry.Value);
    }

    /// <summary>Those of the source's claims that stand on the page of a number, from 1.</summary>
    public static ImmutableArray<SourceClaimView> Claims(Page page, int number, ViewContext context, SourceClaims sources) =>
        [.. Paging.Part(sources.Of(page.Id), number).Select(claim => Entry(claim, sources.MarksOf(claim), context))];

    /// <summary>Null where the source's own page holds all.</summary>
    public static PagerView? Pager(Page page, int number, int claims) =>
        Paging.Pager(number, claims, other => GeneratedRoutes.Says(page, other));

    private static SourceClaimView Entry(Claim claim, ClaimMarks marks, ViewContext context)
    {
        var question = context.Wiki.QuestionsById[claim.Question];
        var page = context.Wiki.PagesById[claim.Question.Page];
        return new SourceClaimView
        {
            Page = new PageLink(page.Title, page.Route),
            Spoiler = SpoilerMark.Of(page),
            PropertyLabel = question.Property.Label,
            Question = page.Route.At(Anchors.Question(question.Id.Property)),
            Evidence = context.Evidence.Of(claim),
            Status = question.Status,
            Marks = [.. Words(question.Status, marks)],
        };
    }

    private static IEnumerable<string> Words(QuestionStatus status, ClaimMarks marks)
    {
        if (Wording.IsOpen(status))
        {
            yield return status switch
            {
                QuestionStatus.Disputed => "disputed",
                QuestionStatus.Doubted => "doubted",
                _ => "competing",
            };
        }

        if (marks.HasFlag(ClaimMarks.Revised))
        {
            yield return "replaced since";
        }

        if (marks.HasFlag(ClaimMarks.Copied))
        {
            yield return "copied";
        }

        if (marks.HasFlag(ClaimMarks.Lapsed))
        {
            yield return "passed";
        }

        if (marks.HasFlag(ClaimMarks.ContradictsItself))
        {
            yield return "contradicts itself";
        }
    }
}

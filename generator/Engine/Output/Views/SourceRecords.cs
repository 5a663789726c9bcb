using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A source's document and its track record: all that it says, and what became of that.</summary>
internal static class SourceRecords
{
    /// <summary>A statement has up to some 1,500 bytes.</summary>
    private const int MostClaims = 120;

    /// <summary>The source's statements, as many as its page has room for and on what further pages they go on.</summary>
    public static ImmutableArray<ListPart<Claim>> Parts(PageOutline page, Wiki wiki) =>
        ListParts.Of(page.Route, page.Title, SourceClaims.Of(page.Id, wiki), MostClaims);

    public static SourceRecordView Of(PageOutline page, ViewContext context)
    {
        var source = page.Source!;
        var claims = SourceClaims.Of(page.Id, context.Wiki);
        var first = Parts(page, context.Wiki)[0];
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
            Relations = [.. new SourceRelations(context.Wiki).Of(page.Id)],
            Claims = [.. first.Items.Select(claim => Statement(claim, context))],
            Total = claims.Length,
            Paging = first.Paging,
            Disputed = claims.Count(claim => context.Wiki.QuestionsById.Get(claim.Question).Status == QuestionStatus.Disputed),
            Revised = Count(ClaimMarks.Revised),
            Copied = Count(ClaimMarks.Copied),
            Lapsed = Count(ClaimMarks.Lapsed),
            SelfContradictions = Count(ClaimMarks.ContradictsItself),
        };

        int Count(ClaimMarks mark) => claims.Count(claim => SourceClaims.MarksOf(claim, context.Wiki).HasFlag(mark));
    }

    public static SourceClaimView Statement(Claim claim, ViewContext context)
    {
        var question = context.Wiki.QuestionsById.Get(claim.Question);
        var page = context.Wiki.OutlinesById[claim.Question.Page];
        return new SourceClaimView
        {
            Page = new PageLink(page.Title, page.Route),
            Spoiler = SpoilerMark.Of(page),
            PropertyLabel = question.Property.Label,
            Question = page.Route.At(Anchors.Question(question.Id.Property)),
            Evidence = context.Evidence.Of(claim),
            Status = question.Status,
            Marks = SourceClaims.MarksOf(claim, context.Wiki) is var marks && marks == ClaimMarks.None && !Wording.IsOpen(question.Status)
                ? []
                : [.. Words(question.Status, marks)],
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

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A source's document and its track record: all that it says, and what became of that.</summary>
internal static class SourceRecords
{
    public static SourceRecordView Of(Page page, ViewContext context, SourceClaims sources)
    {
        var source = page.Source!;
        var entries = sources.Of(page.Id).Select(claim => Entry(claim, sources.MarksOf(claim), context)).ToImmutableArray();
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
            Claims = [.. entries.Select(entry => entry.View)],
            Disputed = entries.Count(entry => entry.View.Status == QuestionStatus.Disputed),
            Revised = entries.Count(entry => entry.Marks.HasFlag(ClaimMarks.Revised)),
            Copied = entries.Count(entry => entry.Marks.HasFlag(ClaimMarks.Copied)),
            Lapsed = entries.Count(entry => entry.Marks.HasFlag(ClaimMarks.Lapsed)),
            SelfContradictions = entries.Count(entry => entry.Marks.HasFlag(ClaimMarks.ContradictsItself)),
        };
    }

    private static (SourceClaimView View, ClaimMarks Marks) Entry(Claim claim, ClaimMarks marks, ViewContext context)
    {
        var question = context.Wiki.QuestionsById[claim.Question];
        var page = context.Wiki.PagesById[claim.Question.Page];
        var view = new SourceClaimView
        {
            Page = new PageLink(page.Title, page.Route),
            Spoiler = SpoilerMark.Of(page),
            PropertyLabel = question.Property.Label,
            Question = page.Route.At(Anchors.Question(question.Id.Property)),
            Evidence = context.Evidence.Of(claim),
            Status = question.Status,
            Marks = [.. Words(question.Status, marks)],
        };
        return (view, marks);
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

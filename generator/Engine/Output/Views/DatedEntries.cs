using System.Collections.Immutable;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A date of the timeline: a question, or those of its dates within one year where several may all be true.</summary>
/// <param name="Answers">All, or of very many those with most voices.</param>
/// <param name="MoreAnswers">How many are left out.</param>
/// <param name="Start">The first day that any answer allows; null where none has days.</param>
/// <param name="Hidden">Its page gives something away.</param>
internal sealed record DatedEntry(Question Question, ImmutableArray<DatedAnswer> Answers, int MoreAnswers, decimal? Start, bool Hidden)
{
    /// <summary>The astronomical year of its start: 0 is 1 BC.</summary>
    public Int128? Year => Start is { } start ? Calendar.Day(start).Year : null;
}

/// <summary>A position with its number in its question, and its days where it has any.</summary>
internal sealed record DatedAnswer(Position Position, int Number, DatedSpan? Span);

internal static class DatedEntries
{
    /// <summary>In order of time; then those without a date, and last those that are hidden.</summary>
    public static ImmutableArray<DatedEntry> Of(Wiki wiki) =>
    [
        .. wiki.Questions
            .Where(question => question.Property.Type is "date" or "period")
            .SelectMany(question => Of(question, wiki.OutlinesById[question.Id.Page].Spoiler is not null))
            .OrderBy(entry => entry.Hidden)
            .ThenBy(entry => entry.Hidden ? 0 : entry.Start ?? decimal.MaxValue)
            .ThenByPage(entry => entry.Question.Id, wiki),
    ];

    private static IEnumerable<DatedEntry> Of(Question question, bool hidden)
    {
        var positions = question.Positions.Select((position, index) => new NumberedPosition(index + 1, position));
        return question.Property.Many
            ? positions
                .GroupBy(item => Start([item], question) is { } start ? Calendar.Day(start).Year : (Int128?)null)
                .Select(year => Entry(question, [.. year], hidden))
            : [Entry(question, [.. positions], hidden)];
    }

    private static DatedEntry Entry(Question question, ImmutableArray<NumberedPosition> positions, bool hidden)
    {
        var shown = ShownPositions.Of(positions, question);
        return new DatedEntry(
            question,
            [.. shown.Select(item => new DatedAnswer(item.Position, item.Number, Timelines.Span(item.Position, question.Property)))],
            positions.Length - shown.Length,
            Start(positions, question),
            hidden);
    }

    private static decimal? Start(ImmutableArray<NumberedPosition> positions, Question question) =>
        positions.Min(item => Timelines.Span(item.Position, question.Property) is { } span ? StartOf(span) : null);

    /// <summary>The first day; where days have no beginning, the last one before their first end.</summary>
    private static decimal? StartOf(DatedSpan span) =>
        span.Stretches[0] is { IsUnboundedBelow: false } first ? first.Start
        : span.Stretches[0] is { IsUnboundedAbove: false } open ? open.End - 1
        : null;
}

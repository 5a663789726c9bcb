using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Lays a question's dated positions out on a time axis.</summary>
internal static class Timelines
{
    /// <summary>A single day on an axis of decades still gets a mark one can see.</summary>
    private const double NarrowestBar = 0.012;

    /// <summary>The timeline, or null where fewer than two positions have dates in the years 1 to 9999.</summary>
    public static TimelineView? Of(Question question, DateOnly asOf)
    {
        var spans = question.Positions
            .Select((position, index) => (Position: position, Number: index + 1, Span: DatedSpan.Of(position.Value.Set)))
            .Where(item => item.Span is not null)
            .Select(item => (item.Position, item.Number, Span: item.Span!.Value))
            .ToArray();

        if (spans.Length < 2 || TimeAxis.Around(spans.Select(item => item.Span)) is not { } axis)
        {
            return null;
        }

        return new TimelineView
        {
            Ticks = axis.Ticks(),
            Bars = [.. spans.Select(item => Bar(item.Position, item.Number, item.Span, axis))],
            Today = axis.Holds(asOf) ? axis.At(asOf.DayNumber) : null,
            Description = Describe(question.Positions),
        };
    }

    private static TimelineBar Bar(Position position, int number, DatedSpan span, TimeAxis axis)
    {
        var start = span.First is { } first ? axis.At(first) : 0;
        var end = span.End is { } last ? axis.At(last) : 1;
        var missing = NarrowestBar - (end - start);
        if (missing > 0)
        {
            start = Math.Max(0, start - (missing / 2));
            end = Math.Min(1, start + NarrowestBar);
        }

        return new TimelineBar
        {
            Number = number,
            Label = position.Value.Display,
            Start = start,
            End = end,
            OpenStart = span.First is null,
            OpenEnd = span.End is null,
            Weak = position.Weak,
            Lapsed = position.Lapsed,
        };
    }

    private static string Describe(ImmutableArray<Position> positions)
    {
        var parts = positions.Select((position, index) =>
            string.Create(CultureInfo.InvariantCulture, $"{index + 1}: {position.Value.Display}")
            + (Wording.StanceWord(position.Stance) is { } word ? $" ({word})" : "")
            + (position.Lapsed ? ", a day that has passed" : ""));
        return "Timeline of the answers. " + string.Join("; ", parts) + ".";
    }
}

using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Lays a question's positions out on a time axis.</summary>
internal static class Timelines
{
    /// <summary>Beyond so many stretches of one position a reader sees no gaps.</summary>
    private const int MostStretches = 24;

    /// <summary>
    /// The timeline; null where there is but one position, where none has days, and where some have days outside the
    /// years 1 to 9999, beside which all others would be one point.
    /// </summary>
    public static TimelineView? Of(Question question, DateOnly asOf)
    {
        var shown = ShownPositions.Of(question);
        DatedSpan?[] spans = [.. shown.Select(item => Span(item.Position, question.Property))];
        if (spans.Length < 2 || TimeAxis.Around(spans.OfType<DatedSpan>()) is not { } axis)
        {
            return null;
        }

        return new TimelineView
        {
            Ticks = axis.Ticks(),
            Bars = [.. shown.Select((item, index) => Bar(item.Position, item.Number, spans[index], axis))],
            Today = axis.Holds(asOf)
                ? new TimelineTick(axis.At(asOf.DayNumber), "as of " + asOf.ToString("d MMM yyyy", CultureInfo.InvariantCulture))
                : null,
            Description = TimelineText.Of(shown, spans, axis.Holds(asOf) ? asOf : null),
        };
    }

    /// <summary>The days of a position; null where it has none. Amounts are intervals too, but not of days.</summary>
    public static DatedSpan? Span(Position position, PropertyDefinition property) =>
        property.Type is "date" or "period" ? DatedSpan.Of(position.Value.Set) : null;

    /// <param name="axis">Null where the page has none, or the span has no place on it.</param>
    public static TimelineBar Bar(Position position, int number, DatedSpan? span, TimeAxis? axis) => new()
    {
        Number = number,
        Label = Wording.Capitalised(position.Value.Display),
        Stretches = span is null || axis is null ? [] : Stretches(span, axis),
        IsPeriod = span is { IsPeriod: true },
        Core = span?.Core is { } core ? axis?.At(core) : null,
        Weak = position.Weak,
        Lapsed = position.Lapsed,
        Denied = position.Stance == Stance.Denied,
    };

    /// <summary>Where a span lies on the axis; of very many stretches those with a wide gap between them.</summary>
    private static ImmutableArray<TimelineStretch> Stretches(DatedSpan span, TimeAxis axis)
    {
        if (span.Stretches.Length <= MostStretches)
        {
            return [.. span.Stretches.Select(axis.At)];
        }

        var drawn = new List<TimelineStretch>();
        foreach (var stretch in span.Stretches.Select(axis.At))
        {
            if (drawn.Count > 0 && stretch.Start - drawn[^1].End < 1.0 / MostStretches)
            {
                drawn[^1] = drawn[^1] with { End = stretch.End, OpenEnd = stretch.OpenEnd };
            }
            else
            {
                drawn.Add(stretch);
            }
        }

        return [.. drawn];
    }
}

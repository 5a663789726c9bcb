using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The picture of a timeline in words: what each bar says by its place, its length and its look.</summary>
internal static class TimelineText
{
    /// <summary>So many stretches are told one by one.</summary>
    private const int MostStretches = 12;

    public static string Of(ImmutableArray<NumberedPosition> positions, DatedSpan?[] spans, DateOnly? today)
    {
        var bars = positions.Select((item, index) => Bar(item.Position, item.Number, spans[index]) + ".");
        return string.Join(' ', today is { } day ? bars.Append($"A line marks {Of(day)}.") : bars);
    }

    private static string Bar(Position position, int number, DatedSpan? span)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{number}: {position.Value.Display}");
        text += Wording.StanceWord(position.Stance) is { } word ? $" ({word})" : "";
        text += span is null ? "" : Extent(span);
        return text + (position.Lapsed ? "; the day has passed" : "");
    }

    private static string Extent(DatedSpan span)
    {
        if (span is { IsPeriod: false, Stretches: [var only] } && only.End == only.Start + 1)
        {
            return "";
        }

        var days = span.Stretches.Length <= MostStretches
            ? string.Join(", or ", span.Stretches.Select(Days))
            : string.Create(
                CultureInfo.InvariantCulture,
                $"in {span.Stretches.Length:N0} stretches, {Days(new Interval(span.Stretches[0].Start, span.Stretches[^1].End))}");
        return span switch
        {
            { IsPeriod: false } => ", " + days,
            { Core: { } core } => $", at its longest {days}, and surely {Days(core)}",
            _ => ", at its longest " + days,
        };
    }

    private static string Days(Interval days) => (days.IsUnboundedBelow, days.IsUnboundedAbove) switch
    {
        (true, true) => "with no end either way",
        (true, false) => "up to " + Of(days.End - 1),
        (false, true) => $"from {Of(days.Start)} on",
        _ when days.End == days.Start + 1 => "on " + Of(days.Start),
        _ => $"from {Of(days.Start)} to {Of(days.End - 1)}",
    };

    private static string Of(decimal day) => Of(DateOnly.FromDayNumber((int)day));

    private static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {day:MMMM} {day.Year}");
}

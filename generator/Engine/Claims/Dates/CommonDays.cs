using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Writes the days that several dates have in common as a date of its own: "between 1 March 2024 and 5 May 2024".</summary>
/// <param name="others">Writes what is not one stretch of days.</param>
public sealed class CommonDays(IValueFormatter others) : IValueFormatter
{
    public ClaimValue Format(PropertyDefinition property, Possibilities set, ImmutableArray<ClaimValue> parts, bool isUnion) =>
        !isUnion && set is IntervalSet { Intervals.Length: 1 } days && property.Type == DateType.TypeName && Read(days) is { Value: { } date } reading
            ? new ClaimValue
            {
                Written = reading.Canonical,
                Canonical = reading.Canonical,
                Display = date.Display,
                Set = set,
                SortKey = parts.Max(part => part.SortKey),
            }
            : others.Format(property, set, parts, isUnion);

    private static DateReading Read(IntervalSet days)
    {
        var (first, last) = (IsoDay.Earliest(days), IsoDay.Latest(days));
        return DateReader.Read(first == last ? first! : $"[{first}..{last}]", null, default);
    }
}

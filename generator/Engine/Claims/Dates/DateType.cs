using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>
/// A date or a one-of set of dates, as a set of days. The canonical spelling is EDTF without space, the members of a set
/// in order of time; the sort key is the first day.
/// </summary>
public sealed class DateType : IClaimType
{
    internal const string TypeName = "date";

    public string Name => TypeName;

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var reading = DateReader.Read(value, property.Tolerance);
        return reading.Value is not { } date
            ? ValueReading.Failed(reading.Problem!)
            : ValueReading.Of(new ClaimValue
            {
                Written = value.Written,
                Canonical = reading.Canonical,
                Display = date.Display,
                Set = date.Days,
                Uncertain = reading.Uncertain,
                SortKey = date.Days.Intervals[0].Start,
            });
    }
}

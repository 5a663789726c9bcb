using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Reads a claim's value: the two words that every type has, then the property's own type.</summary>
public static class ValueReader
{
    public const string None = "none";
    public const string Unknown = "unknown";

    /// <summary>A value, or what is wrong with it. Names in it are resolved by <see cref="Resolve"/>.</summary>
    public static ValueReading Read(RawValue value, PropertyDefinition property, IClaimType type)
    {
        if (value.IsSequence)
        {
            return type.Read(value, property);
        }

        return value.Text switch
        {
            None => ValueReading.Of(Word(None, ValueKind.None, new NothingSet(), property.Type is "date" or "period" ? "no date set" : None)),
            Unknown => ValueReading.Of(Word(Unknown, ValueKind.Unknown, null, Unknown)),
            _ when string.IsNullOrWhiteSpace(value.Text) => ValueReading.Failed(new(
                ValueProblemKind.Unreadable,
                "The value is empty.",
                "Write what the source says; \"none\" if it says that nothing is set, \"unknown\" if it does not say.",
                value.Span)),
            _ => type.Read(value, property),
        };
    }

    /// <summary>Resolves the names in a value once all pages are known.</summary>
    public static ClaimValue Resolve(ClaimValue value, IClaimType type, PageNames names, Func<PageId, string> titleOf) =>
        value.Kind == ValueKind.Known ? type.Resolve(value, names, titleOf) : value;

    // Both come after every value of a type.
    private static ClaimValue Word(string word, ValueKind kind, Possibilities? set, string display) =>
        new() { Written = word, Canonical = word, Display = display, Kind = kind, Set = set, SortKey = decimal.MaxValue };
}

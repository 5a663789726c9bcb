using System.Collections.Frozen;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Extensibility;

/// <summary>A colour by name or as six hex digits: a type of value that the product does not bring along.</summary>
internal sealed class ColourType : IClaimType
{
    private static readonly FrozenDictionary<string, string> s_names =
        new Dictionary<string, string> { ["red"] = "#ff0000", ["lime"] = "#00ff00", ["blue"] = "#0000ff" }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Name => "colour";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var text = value.Written.ToLowerInvariant();
        var hex = s_names.GetValueOrDefault(text, text);
        if (hex is not ['#', _, _, _, _, _, _])
        {
            return ValueReading.Failed(new ValueProblem(
                ValueProblemKind.Unreadable, $"\"{value.Written}\" is no colour.", "Write #rrggbb, or red, lime or blue.", value.Span));
        }

        return ValueReading.Of(new ClaimValue
        {
            Written = value.Written,
            Canonical = hex,
            Display = hex,
            Set = new TokenSet([hex]),
            SortKey = Convert.ToInt32(hex[1..], 16),
        });
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Writes a value that no claim has as such: what several values have in common, or what several denials deny.</summary>
public interface IValueFormatter
{
    /// <param name="property">The property it is a value of.</param>
    /// <param name="set">The possibilities of the value.</param>
    /// <param name="parts">The values it comes from, at least two, in order.</param>
    /// <param name="isUnion">Any of the parts (denials), not what is common to all.</param>
    ClaimValue Format(PropertyDefinition property, Possibilities set, ImmutableArray<ClaimValue> parts, bool isUnion);
}

/// <summary>
/// Joins the texts of the parts: "over $400 million and under $500 million", "both $150 to 200 million and $180 to 250
/// million", or for denials "2024 or 2025".
/// </summary>
public sealed class JoinedValues : IValueFormatter
{
    public ClaimValue Format(PropertyDefinition property, Possibilities set, ImmutableArray<ClaimValue> parts, bool isUnion) => new()
    {
        Written = string.Join(isUnion ? " or " : " & ", parts.Select(part => part.Written)),
        Canonical = string.Join(isUnion ? " or " : " & ", parts.Select(part => part.Canonical)),
        Display = isUnion ? Alternatives.Join(Texts(parts)) : Common(parts),
        Set = set,
        SortKey = isUnion ? parts.Min(part => part.SortKey) : parts.Max(part => part.SortKey),
    };

    private static string Common(ImmutableArray<ClaimValue> parts) => parts switch
    {
        [var least, var most] when IsBound(least) && IsBound(most) => $"{least.Display} and {most.Display}",
        [var first, var second] => $"both {first.Display} and {second.Display}",
        [.. var others, var last] => $"all of {string.Join(", ", Texts(others))} and {last.Display}",
        _ => "",
    };

    /// <summary>Whether it says where amounts or days begin or end, and nothing more.</summary>
    private static bool IsBound(ClaimValue value) => value.Set is IntervalSet { Intervals: [{ IsUnboundedAbove: true } or { IsUnboundedBelow: true }] };

    private static List<string> Texts(IEnumerable<ClaimValue> parts) => [.. parts.Select(part => part.Display)];
}

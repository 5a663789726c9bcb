using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Whether two claims can be compared and could both be true.</summary>
internal static class Compatibility
{
    /// <summary>
    /// Not to be asked of "unknown". An expectation beside "none" does not count: neither is a form of the other.
    /// </summary>
    public static bool Fit(Claim first, Claim second, PropertyDefinition property)
    {
        if (QualifierComparison.Difference(first.Qualifiers, second.Qualifiers) is not null)
            return false;

        var (one, other) = (ExtentOf(first), ExtentOf(second));
        return Extent.Compare(one, other) switch
        {
            SetRelation.Disjoint => false,
            SetRelation.Equal => true,
            _ when !property.Many => true,
            _ => one.Denied != other.Denied && SetComparison.Compare(one.Set, other.Set) != SetRelation.Disjoint,
        };
    }

    private static Extent ExtentOf(Claim claim) => new(claim.Value.Set!, claim.Stance == Stance.Denied);
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Whether two claims can be compared and could both be true.</summary>
internal static class Compatibility
{
    /// <summary>
    /// Not to be asked of "unknown". An expectation beside "none" does not count: neither is a form of the other.
    /// </summary>
    public static bool Fit(Statement first, Statement second, PropertyDefinition property, SetTable sets)
    {
        if (QualifierComparison.Difference(first.Qualifiers, second.Qualifiers) is not null)
            return false;

        return sets.CompareExtents(first, second) switch
        {
            SetRelation.Disjoint => false,
            SetRelation.Equal => true,
            _ when !property.Many => true,
            _ => first.IsDenial != second.IsDenial && sets.Compare(first, second) != SetRelation.Disjoint,
        };
    }
}

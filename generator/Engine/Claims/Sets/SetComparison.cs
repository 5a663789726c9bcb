using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Compares two sets of possibilities. "None" is a point outside every type's domain.</summary>
public static class SetComparison
{
    public static SetRelation Compare(Possibilities first, Possibilities second)
    {
        if (ReferenceEquals(first, second))
            return SetRelation.Equal;

        var sets = new SetTable([first, second], property: null);
        return sets[sets.NumberOf(first), sets.NumberOf(second)];
    }

    /// <summary>Whether all that the first allows the second allows too.</summary>
    public static bool IsWithin(this Possibilities first, Possibilities second) =>
        Compare(first, second) is SetRelation.Equal or SetRelation.Inside;
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Claims;

/// <summary>Compares sets of tokens in ordinal order by one walk over both.</summary>
internal static class TokenComparison
{
    public static SetRelation Compare(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        bool shared = false, onlyFirst = false, onlySecond = false;
        int i = 0, j = 0;
        while (i < first.Length && j < second.Length)
        {
            var order = string.CompareOrdinal(first[i], second[j]);
            shared |= order == 0;
            onlyFirst |= order < 0;
            onlySecond |= order > 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return SetRelations.Of(shared, onlyFirst || i < first.Length, onlySecond || j < second.Length);
    }
}

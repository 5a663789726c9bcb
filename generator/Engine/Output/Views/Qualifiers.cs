using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What narrows a value, in words.</summary>
internal static class Qualifiers
{
    /// <summary>The qualifiers that all claims bearing a position share: "US", "US, cinema"; null where there are none.</summary>
    public static string? Shared(Position position, Question question)
    {
        if (position.Bearers.IsEmpty || question.Claim(position.Bearers.First()).Qualifiers.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Claim> claims = [.. position.Bearers.Select(question.Claim)];
        var shared = claims[0].Qualifiers
            .Where(qualifier => claims.All(claim => claim.Qualifiers.Any(other => other.Key == qualifier.Key && other.Token == qualifier.Token)))
            .Select(qualifier => qualifier.Value)
            .ToArray();
        return shared.Length == 0 ? null : string.Join(", ", shared);
    }
}

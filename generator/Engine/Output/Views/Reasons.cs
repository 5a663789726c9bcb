using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Why a question has the status it has, in sentences without repetition.</summary>
internal static class Reasons
{
    /// <summary>So many pairs that give the status tell all that there is to tell; a large question has millions.</summary>
    private const int MostPairs = 2000;

    public static ImmutableArray<string> Of(Question question) =>
        [.. DecidingPairs.Of(question).Take(MostPairs).Select(pair => pair.Reason).Distinct()];
}

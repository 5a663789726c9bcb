using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A position and its number among all of its question.</summary>
internal readonly record struct NumberedPosition(int Number, Position Position);

/// <summary>The positions that a page shows: all of them, or of very many those with most voices, in order of value.</summary>
internal static class ShownPositions
{
    public static ImmutableArray<NumberedPosition> Of(Question question) =>
        Of([.. question.Positions.Select((position, index) => new NumberedPosition(index + 1, position))], question);

    /// <summary>Of some of the question's positions.</summary>
    public static ImmutableArray<NumberedPosition> Of(ImmutableArray<NumberedPosition> some, Question question)
    {
        var most = Abridgement.Of(question).Positions;
        return some.Length <= most
            ? some
            : [.. some.OrderByDescending(item => item.Position.Origins.Length).Take(most).OrderBy(item => item.Number)];
    }
}

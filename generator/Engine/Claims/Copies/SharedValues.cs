using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>What two sources say alone; the values of the one, in order of question.</summary>
public sealed record SharedValuesFinding(ImmutableArray<Claim> Values, PageId Other);

/// <summary>
/// Finds sources that share exact values which nobody else gives. What is true is found by many, so that two who agree
/// with the rest show nothing; two who share more than one departure from it have it from one place.
/// </summary>
public static class SharedValues
{
    private const int FewestValues = 2;

    /// <summary>A value is a departure where as many voices as share it give others.</summary>
    private const int FewestOpponents = 2;

    private const int FewestDigits = 4;

    public static IEnumerable<SharedValuesFinding> Find(ImmutableArray<Question> questions, SourceGraph graph)
    {
        var origins = new SourceOrigins(graph);
        return questions
            .SelectMany(question => PairsIn(question, origins))
            .GroupBy(pair => origins.PairOf(pair.First.Source, pair.Second.Source))
            .Where(group => group.DistinctBy(pair => pair.First.Question).Count() >= FewestValues)
            .Select(group => new SharedValuesFinding(
                [.. group.DistinctBy(pair => pair.First.Question).Select(pair => pair.Second)],
                group.First().First.Source));
    }

    /// <summary>Values that exactly two sources give, against others.</summary>
    private static IEnumerable<(Claim First, Claim Second)> PairsIn(Question question, SourceOrigins origins)
    {
        if (question.Positions.Length < 2)
        {
            yield break;
        }

        var claims = question.Claims.ToDictionary(claim => claim.Id);
        foreach (var position in question.Positions)
        {
            var bearers = position.Bearers.Select(id => claims[id]).OrderBy(claim => claim.Source).ToArray();
            if (bearers is [var first, var second]
                && first.Source != second.Source
                && first.Value.Canonical == second.Value.Canonical
                && IsExact(first.Value, question.Property)
                && origins.AreApart(first, second)
                && HasOpponents(question, position))
            {
                yield return (first, second);
            }
        }
    }

    private static bool HasOpponents(Question question, Position position) => question.Positions
        .Where(other => other != position)
        .SelectMany(other => other.Origins)
        .Except(position.Origins)
        .Skip(FewestOpponents - 1)
        .Any();

    /// <summary>A single day, or a number of so many digits that two hardly come to it by chance.</summary>
    private static bool IsExact(ClaimValue value, PropertyDefinition property) =>
        property.Type == "quantity"
            ? value.SingleNumber && value.Canonical.Where(char.IsAsciiDigit).Reverse().SkipWhile(digit => digit == '0').Count() >= FewestDigits
            : value.Set is IntervalSet { Intervals: [var only] } && !only.IsUnboundedBelow && only.End == only.Start + 1;
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Splits statements by what their qualifiers allow them to be about. A context is a choice of one value for some
/// qualifiers; the statements whose qualifiers it includes are all comparable with each other.
/// </summary>
internal sealed class QualifierContexts
{
    /// <summary>
    /// Combining qualifiers that no claim combines can double with every key. Past this many combinations only those
    /// that some claim has are looked at; groups then stay true but may be split finer than need be.
    /// </summary>
    private const int MostCombinations = 512;

    private static readonly EqualityComparer<int[]> s_comparer = EqualityComparer<int[]>.Create(
        (first, second) => first.AsSpan().SequenceEqual(second),
        context => context.Aggregate(context.Length, HashCode.Combine));

    private readonly Statement[] _statements;

    /// <summary>Each qualifier that some statement has, by its number: all of one key follow each other.</summary>
    private readonly Qualifier[] _qualifiers;

    /// <summary>The qualifiers of each statement as a context: their numbers in order.</summary>
    private readonly int[][] _written;

    private QualifierContexts(Statement[] statements)
    {
        _statements = statements;
        _qualifiers =
        [
            .. statements.SelectMany(statement => statement.Qualifiers)
                .DistinctBy(qualifier => (qualifier.Key, qualifier.Token))
                .OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal)
                .ThenBy(qualifier => qualifier.Token, StringComparer.Ordinal),
        ];
        var numbers = _qualifiers.Index().ToDictionary(item => (item.Item.Key, item.Item.Token), item => item.Index);
        _written = Array.ConvertAll(statements, statement =>
            statement.Qualifiers.Select(qualifier => numbers[(qualifier.Key, qualifier.Token)]).Order().ToArray());
    }

    /// <summary>The statements of each context, by place and in order; every set of comparable statements lies in one of them.</summary>
    /// <param name="statements">In order of their indexes.</param>
    public static List<List<int>> Of(Statement[] statements, Comparables comparables)
    {
        if (Array.TrueForAll(statements, statement => statement.Qualifiers.IsEmpty))
            return [[.. Enumerable.Range(0, statements.Length)]];

        var contexts = new QualifierContexts(statements);
        return contexts.Combined() is { } combined ? contexts.OfLargest(combined) : contexts.OfWritten(comparables);
    }

    /// <summary>All contexts that statements have, and all that come of putting these together; null where they are too many.</summary>
    private List<int[]>? Combined()
    {
        var all = _written.Distinct(s_comparer).ToList();
        var written = all.ToArray();
        var known = all.ToHashSet(s_comparer);
        for (var i = 0; i < all.Count; i++)
        {
            if (all.Count > MostCombinations)
                return null;

            foreach (var other in written)
            {
                if (Merge(all[i], other) is { } merged && known.Add(merged))
                    all.Add(merged);
            }
        }

        return all;
    }

    private List<List<int>> OfLargest(List<int[]> contexts) =>
    [
        .. contexts
            .Where(context => !contexts.Exists(other => other.Length > context.Length && Includes(other, context)))
            .Select(context => Enumerable.Range(0, _statements.Length).Where(place => Includes(context, _written[place])).ToList()),
    ];

    /// <summary>For each context that a statement has, and none has with more to it: the statements that are about no more.</summary>
    private List<List<int>> OfWritten(Comparables comparables)
    {
        var places = _statements.Index().ToDictionary(item => item.Item.Index, item => item.Index);
        var known = new HashSet<int[]>(s_comparer);
        var found = new List<List<int>>();
        foreach (var (place, statement) in _statements.Index())
        {
            List<int> near = [.. comparables.Of(statement.Index).ToArray().Where(places.ContainsKey).Select(other => places[other])];
            var context = _written[place];
            if (near.TrueForAll(other => _written[other].Length <= context.Length || !Includes(_written[other], context)) && known.Add(context))
                found.Add(near.FindAll(other => Includes(context, _written[other])));
        }

        return found;
    }

    /// <summary>A context with the qualifiers of both; null where they differ in one.</summary>
    private int[]? Merge(int[] first, int[] second)
    {
        var merged = new List<int>(first.Length + second.Length);
        int i = 0, j = 0;
        while (i < first.Length || j < second.Length)
        {
            var isFirst = j == second.Length || (i < first.Length && first[i] <= second[j]);
            var next = isFirst ? first[i] : second[j];
            if (merged.Count > 0 && merged[^1] != next && _qualifiers[merged[^1]].Key == _qualifiers[next].Key)
                return null;

            if (merged.Count == 0 || merged[^1] != next)
                merged.Add(next);

            _ = isFirst ? i++ : j++;
        }

        return [.. merged];
    }

    private static bool Includes(int[] context, int[] smaller)
    {
        var place = 0;
        foreach (var qualifier in smaller)
        {
            while (place < context.Length && context[place] < qualifier)
            {
                place++;
            }

            if (place == context.Length || context[place] != qualifier)
                return false;
        }

        return true;
    }
}

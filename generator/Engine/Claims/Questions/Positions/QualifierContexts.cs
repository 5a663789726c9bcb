using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Splits statements by what their qualifiers allow them to be about. A context is a choice of one value for some
/// qualifiers; the statements whose qualifiers it includes are all comparable with each other.
/// </summary>
internal static class QualifierContexts
{
    /// <summary>
    /// Combining qualifiers that no claim combines can double with every key. Past this many combinations only those
    /// that some claim has are looked at; groups then stay true but may be split finer than need be.
    /// </summary>
    private const int MostCombinations = 512;

    /// <summary>The statements of each context, by index; every set of comparable statements lies in one of them.</summary>
    public static List<List<int>> Of(IReadOnlyList<Statement> statements)
    {
        if (statements.Count > 0 && statements.All(statement => statement.Qualifiers.IsEmpty))
            return [[.. Enumerable.Range(0, statements.Count)]];

        var written = statements
            .Select(statement => Context(statement.Qualifiers))
            .DistinctBy(Key, StringComparer.Ordinal)
            .ToList();
        var contexts = written.Count == 1 ? written : Largest(Combined(written));
        return contexts.ConvertAll(context =>
            Enumerable.Range(0, statements.Count).Where(index => Includes(context, statements[index].Qualifiers)).ToList());
    }

    private static SortedDictionary<string, string> Context(IEnumerable<Qualifier> qualifiers)
    {
        var context = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var qualifier in qualifiers)
        {
            context[qualifier.Key] = qualifier.Token;
        }

        return context;
    }

    private static string Key(SortedDictionary<string, string> context) =>
        string.Concat(context.Select(entry => $"{entry.Key.Length}:{entry.Key}{entry.Value.Length}:{entry.Value}"));

    private static List<SortedDictionary<string, string>> Combined(List<SortedDictionary<string, string>> written)
    {
        if (written.Count > MostCombinations)
            return written;

        var all = written.ToList();
        var known = all.Select(Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var other in written)
            {
                if (Merge(all[i], other) is { } merged && known.Add(Key(merged)))
                    all.Add(merged);
                if (all.Count > MostCombinations)
                    return written;
            }
        }

        return all;
    }

    private static SortedDictionary<string, string>? Merge(
        SortedDictionary<string, string> first, SortedDictionary<string, string> second)
    {
        var merged = new SortedDictionary<string, string>(first, StringComparer.Ordinal);
        foreach (var (key, value) in second)
        {
            if (!merged.TryAdd(key, value) && merged[key] != value)
                return null;
        }

        return merged;
    }

    private static List<SortedDictionary<string, string>> Largest(List<SortedDictionary<string, string>> contexts) =>
        contexts.FindAll(context => !contexts.Exists(other => other.Count > context.Count && Includes(other, context)));

    private static bool Includes(SortedDictionary<string, string> context, SortedDictionary<string, string> smaller) =>
        smaller.All(entry => context.TryGetValue(entry.Key, out var value) && value == entry.Value);

    private static bool Includes(SortedDictionary<string, string> context, ImmutableArray<Qualifier> qualifiers) =>
        qualifiers.All(qualifier => context.TryGetValue(qualifier.Key, out var value) && value == qualifier.Token);
}

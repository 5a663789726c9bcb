using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Sorts the pairs of a question into classes that no rule tells apart, so that rules are asked once for each class and
/// not for millions of pairs. A class is the kinds of both statements (stance, "none", single number, authority), how
/// their sets lie, which was surely later, and whether they share origins, share source and speakers, and are comparable
/// by their qualifiers. Where one source may derive from the other, or one statement corrects another, each pair is a
/// class of its own.
/// </summary>
internal sealed class PairClasses
{
    private const int Relations = 5;
    private const int Orders = 3;
    private const int Facts = Relations * Orders * 2 * 2 * 2;

    private readonly SetTable _sets;
    private readonly Profile[] _profiles;
    private readonly bool[][] _areComparable;
    private readonly int _kinds;

    public PairClasses(Statement[] statements, SetTable sets, SourceGraph sources)
    {
        _sets = sets;
        var dates = statements.SelectMany(statement => new[] { statement.StatedFrom, statement.StatedBefore }).Distinct().Order().ToArray();
        var kinds = new Numbering<(Stance, bool, bool, bool)>();
        var voices = new Numbering<ImmutableArray<Voice>>(Voices.Comparer);
        var speakers = new Numbering<(PageId, int)>();
        var contexts = new Numbering<ImmutableArray<Qualifier>>(QualifierComparison.Comparer);
        var roots = new Numbering<PageId>();
        _profiles = Array.ConvertAll(statements, statement => new Profile(
            kinds.Of((statement.Claim.Stance, statement.IsNone, statement.Claim.Value.SingleNumber, statement.IsAuthority)),
            statement.SetNumber,
            statement.IsDated ? Array.BinarySearch(dates, statement.StatedFrom) : int.MinValue,
            statement.IsDated ? Array.BinarySearch(dates, statement.StatedBefore) : int.MaxValue,
            voices.Of(statement.Claim.Origins),
            speakers.Of((statement.Claim.Source, voices.Of(statement.Claim.Speakers))),
            contexts.Of(statement.Qualifiers),
            sources.Roots(statement.Claim.Source) is [var root] ? roots.Of(root) : -1,
            statement.IsDerived,
            statement.Claim.Supersedes is not null));
        _kinds = kinds.Count;
        _areComparable = Array.ConvertAll(contexts.All.ToArray(), first => Array.ConvertAll(
            contexts.All.ToArray(), second => QualifierComparison.Difference(first, second) is null));
    }

    /// <summary>The number of classes; that of each lies below it.</summary>
    public int Count => _kinds * _kinds * Facts;

    /// <summary>The class of two statements, by their indexes; -1 where the pair is a class of its own.</summary>
    public int Of(int first, int second)
    {
        ref readonly var a = ref _profiles[first];
        ref readonly var b = ref _profiles[second];
        if (a.Corrects || b.Corrects || ((a.IsDerived || b.IsDerived) && (a.Root == b.Root || a.Root < 0 || b.Root < 0)))
            return -1;

        var facts = (int)_sets[a.Set, b.Set];
        facts = (facts * Orders) + (a.From >= b.Before ? 1 : b.From >= a.Before ? 2 : 0);
        facts = (facts * 2) + (a.Origins == b.Origins ? 1 : 0);
        facts = (facts * 2) + (a.Speaker == b.Speaker ? 1 : 0);
        facts = (facts * 2) + (_areComparable[a.Context][b.Context] ? 1 : 0);
        return (((a.Kind * _kinds) + b.Kind) * Facts) + facts;
    }

    /// <summary>What of a statement tells its pairs apart, in numbers.</summary>
    /// <param name="Root">The one root of its source; -1 where it has several.</param>
    private readonly record struct Profile(
        int Kind, int Set, int From, int Before, int Origins, int Speaker, int Context, int Root, bool IsDerived, bool Corrects);
}

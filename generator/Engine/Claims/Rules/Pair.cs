using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two statements under judgement.</summary>
/// <param name="Sets">How what the first says or denies lies to what the second does; disjoint where one is "unknown".</param>
/// <param name="Relation">How what the first leaves possible lies to what the second does; disjoint where one is "unknown".</param>
public readonly record struct Pair(
    Statement First, Statement Second, SetRelation Sets, SetRelation Relation, PairContext Context)
{
    public PropertyDefinition Property => Context.Property;

    public bool AreDisjoint => Relation == SetRelation.Disjoint;

    /// <summary>The same pair the other way round.</summary>
    public Pair Mirrored() => new(Second, First, Sets.Mirrored(), Relation.Mirrored(), Context);

    internal static Pair Of(Statement first, Statement second, PairContext context)
    {
        if (first.IsUnknown || second.IsUnknown)
            return new(first, second, SetRelation.Disjoint, SetRelation.Disjoint, context);

        var sets = context.Sets.Compare(first, second);
        return new(first, second, sets, context.Sets.CompareExtents(first, second), context);
    }
}

/// <summary>What a pair is judged against: its property, where sources come from, and which corrections hold.</summary>
public sealed class PairContext
{
    internal PairContext(PropertyDefinition property, SourceGraph sources, SetTable sets, IReadOnlySet<(Statement, Statement)> voidCorrections)
    {
        Property = property;
        Sources = sources;
        Sets = sets;
        VoidCorrections = voidCorrections;
    }

    public PropertyDefinition Property { get; }

    public SourceGraph Sources { get; }

    internal SetTable Sets { get; }

    private IReadOnlySet<(Statement, Statement)> VoidCorrections { get; }

    /// <summary>Whether the first acknowledges and replaces the second's source, neither in a cycle nor against the dates.</summary>
    public bool Corrects(Statement first, Statement second) =>
        Corrections.IsNamed(first, second) && !VoidCorrections.Contains((first, second));
}

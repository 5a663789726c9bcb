using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What all positions of a question are drafted with, worked out once.</summary>
internal sealed class DraftContext
{
    private readonly BitSet[] _ofStance;

    /// <param name="statements">In order of id, numbered from 0.</param>
    public DraftContext(Statement[] statements, SetTable sets, PropertyDefinition property, IValueFormatter formatter)
    {
        Statements = statements;
        Sets = sets;
        Property = property;
        Formatter = formatter;
        Order = new ValueOrder(statements);
        Choir = new Choir(statements);
        Weak = Where(statement => statement.IsWeak);
        Derived = Where(statement => statement.CopyOf is not null);
        Dated = Where(statement => statement.IsDated);
        _ofStance = Array.ConvertAll(Enum.GetValues<Stance>(), stance => Where(statement => statement.Claim.Stance == stance));
    }

    public Statement[] Statements { get; }

    public SetTable Sets { get; }

    public PropertyDefinition Property { get; }

    public IValueFormatter Formatter { get; }

    public ValueOrder Order { get; }

    public Choir Choir { get; }

    public BitSet Weak { get; }

    public BitSet Denials => _ofStance[(int)Stance.Denied];

    /// <summary>Those that pass on another statement.</summary>
    public BitSet Derived { get; }

    public BitSet Dated { get; }

    /// <summary>The strongest stance of some statements.</summary>
    public Stance StanceOf(BitSet statements) => (Stance)Array.FindIndex(_ofStance, statements.Overlaps);

    private BitSet Where(Predicate<Statement> condition)
    {
        var found = new BitSet(Statements.Length);
        foreach (var statement in Statements)
        {
            if (condition(statement))
                found.Add(statement.Index);
        }

        return found;
    }
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>One way in which two statements relate. Of the rules in order, the first that applies decides.</summary>
public abstract class PairRule
{
    /// <summary>Its number in the specification and a word: <c>3.revised</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The pairs it is asked about.</summary>
    public virtual PairKind Judges => PairKind.Disjoint;

    /// <summary>Whether it has anything to say on a property.</summary>
    public virtual bool Concerns(PropertyDefinition property) => true;

    /// <summary>Judges a pair of its kind on a property that it concerns, or returns null where the rule does not apply.</summary>
    /// <remarks>
    /// A question has millions of pairs, so that a rule is asked about one of those that are alike, and its judgement holds
    /// for all. It may look at what makes pairs alike, and at nothing else:
    /// <list type="bullet">
    /// <item>of either statement, its stance (<see cref="Statement.IsWeak"/>, <see cref="Statement.IsDenial"/>),
    /// <see cref="Statement.IsNone"/>, <see cref="Statement.IsAuthority"/>, and whether its value is a single number;</item>
    /// <item>of both, <see cref="Pair.Sets"/> and <see cref="Pair.Relation"/>, <see cref="Statement.IsSurelyLaterThan"/>
    /// either way, whether their origins are the same, <see cref="Statement.SpeaksForTheSame"/>, and whether a qualifier
    /// that both carry differs;</item>
    /// <item>the property.</item>
    /// </list>
    /// Pairs of which one source may derive from the other, or one statement names a source that it replaces, are each
    /// asked about: <see cref="Statement.CopyOf"/>, <see cref="Statement.FitsAnAncestor"/>, the graph of sources, and
    /// <see cref="PairContext.Corrects"/> may be looked at too. A rule that needs more, such as a value's text or a date
    /// itself, needs it in <c>PairClasses</c> as well; a law in the tests fails until it is there.
    /// </remarks>
    public abstract Judgement? Judge(in Pair pair);

    /// <summary>One line for a reader, asked of every pair that the rule has judged; it may look at all of it.</summary>
    public abstract string Reason(in Pair pair);
}

/// <summary>Which pairs a rule is asked about.</summary>
public enum PairKind
{
    Any,

    /// <summary>Those that leave some possibility to both.</summary>
    Sharing,

    /// <summary>Those that leave none, and those with an "unknown".</summary>
    Disjoint,
}

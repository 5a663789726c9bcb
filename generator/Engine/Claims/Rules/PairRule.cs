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
    public abstract Judgement? Judge(in Pair pair);

    /// <summary>One line for a reader, asked of every pair that the rule has judged.</summary>
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

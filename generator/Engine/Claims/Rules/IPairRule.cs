using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>One way in which two statements relate. Of the rules in order, the first that applies decides.</summary>
public interface IPairRule
{
    /// <summary>Its number in the specification and a word: <c>3.revised</c>.</summary>
    string Name { get; }

    /// <summary>The pairs it is asked about.</summary>
    PairKind Judges => PairKind.Disjoint;

    /// <summary>Whether it has anything to say on a property.</summary>
    bool Concerns(PropertyDefinition property) => true;

    /// <summary>Judges a pair of its kind on a property that it concerns, or returns null where the rule does not apply.</summary>
    Judgement? Judge(in Pair pair);

    /// <summary>One line for a reader, asked only of pairs that the rule has judged.</summary>
    string Reason(in Pair pair);
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

namespace AlitaWiki.Engine.Claims;

/// <summary>One way in which two statements relate. Of the rules in order, the first that applies decides.</summary>
public interface IPairRule
{
    /// <summary>Its number in the specification and a word: <c>3.revised</c>.</summary>
    string Name { get; }

    /// <summary>Judges the pair, or returns null where the rule does not apply.</summary>
    Judgement? Judge(in Pair pair);

    /// <summary>One line for a reader, asked only of pairs that the rule has judged.</summary>
    string Reason(in Pair pair);
}

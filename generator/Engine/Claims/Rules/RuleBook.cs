using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The rules that one property needs, sorted out once, since a question can have millions of pairs.</summary>
internal sealed class RuleBook
{
    private readonly IPairRule[] _sharing;
    private readonly IPairRule[] _disjoint;

    public RuleBook(ImmutableArray<IPairRule> rules, PropertyDefinition property)
    {
        _sharing = [.. rules.Where(rule => rule.Judges != PairKind.Disjoint && rule.Concerns(property))];
        _disjoint = [.. rules.Where(rule => rule.Judges != PairKind.Sharing && rule.Concerns(property))];
    }

    /// <summary>The judgement of the first rule that applies, and that rule; incomparable where none does.</summary>
    public (Judgement Judgement, IPairRule? Rule) Judge(in Pair pair)
    {
        foreach (var rule in pair.AreDisjoint ? _disjoint : _sharing)
        {
            if (rule.Judge(pair) is { } judgement)
                return (judgement, rule);
        }

        return (new Judgement(Verdict.Incomparable), null);
    }
}

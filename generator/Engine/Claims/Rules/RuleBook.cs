using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The rules that one property needs, sorted out once for all pairs.</summary>
internal sealed class RuleBook
{
    private static readonly ConditionalWeakTable<PropertyDefinition, RuleBook> s_ofProperties = [];

    private readonly PairRule[] _sharing;
    private readonly PairRule[] _disjoint;

    public RuleBook(ImmutableArray<PairRule> rules, PropertyDefinition property)
    {
        _sharing = [.. rules.Where(rule => rule.Judges != PairKind.Disjoint && rule.Concerns(property))];
        _disjoint = [.. rules.Where(rule => rule.Judges != PairKind.Sharing && rule.Concerns(property))];
    }

    /// <summary>All rules, sorted out once for all questions about a property.</summary>
    public static RuleBook Of(PropertyDefinition property) =>
        s_ofProperties.GetValue(property, static property => new RuleBook(PairRules.All, property));

    /// <summary>The judgement of the first rule that applies, and that rule; incomparable where none does.</summary>
    public (Judgement Judgement, PairRule? Rule) Judge(in Pair pair)
    {
        foreach (var rule in pair.AreDisjoint ? _disjoint : _sharing)
        {
            if (rule.Judge(pair) is { } judgement)
                return (judgement, rule);
        }

        return (new Judgement(Verdict.Incomparable), null);
    }
}

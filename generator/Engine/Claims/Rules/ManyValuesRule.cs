using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Where several values may be true, different ones stand side by side, and a denial meets only what it denies.</summary>
internal sealed class ManyValuesRule : IPairRule
{
    public string Name => "1.incomparable";

    public PairKind Judges => PairKind.Any;

    public bool Concerns(PropertyDefinition property) => property.Many;

    public Judgement? Judge(in Pair pair)
    {
        var (first, second) = (pair.First, pair.Second);
        var differ = first.IsDenial == second.IsDenial
            ? pair.Relation != SetRelation.Equal
            : SetComparison.Compare(first.Set, second.Set) == SetRelation.Disjoint;
        return differ ? new(Verdict.Incomparable) : null;
    }

    public string Reason(in Pair pair) => "Several values may be true at once.";
}

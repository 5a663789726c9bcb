using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Where several values may be true, different ones stand side by side, and a denial meets only what it denies.</summary>
internal sealed class ManyValuesRule : PairRule
{
    public override string Name => "1.incomparable";

    public override PairKind Judges => PairKind.Any;

    public override bool Concerns(PropertyDefinition property) => property.Many;

    public override Judgement? Judge(in Pair pair)
    {
        var differ = pair.First.IsDenial == pair.Second.IsDenial
            ? pair.Relation != SetRelation.Equal
            : pair.Sets == SetRelation.Disjoint;
        return differ ? new(Verdict.Incomparable) : null;
    }

    public override string Reason(in Pair pair) => "Several values may be true at once.";
}

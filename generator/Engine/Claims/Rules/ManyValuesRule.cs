using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Where several values may be true, different ones stand side by side, and a denial meets only what it denies.</summary>
internal sealed class ManyValuesRule : PairRule
{
    public override string Name => "1.incomparable";

    public override PairKind Judges => PairKind.Any;

    public override bool Concerns(PropertyDefinition property) => property.Many;

    public override Judgement? Judge(in Pair pair) =>
        StandSideBySide(pair.Sets, pair.First.IsDenial, pair.Second.IsDenial) ? new(Verdict.Incomparable) : null;

    public override string Reason(in Pair pair) => "Several values may be true at once.";

    /// <summary>Whether two claims are never compared, given how the sets lie that they say or deny.</summary>
    public static bool StandSideBySide(SetRelation sets, bool isFirstDenied, bool isSecondDenied) =>
        isFirstDenied == isSecondDenied ? sets != SetRelation.Equal : sets == SetRelation.Disjoint;
}

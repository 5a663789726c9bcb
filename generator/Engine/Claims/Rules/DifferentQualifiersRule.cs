using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Claims whose shared qualifier differs are about different things.</summary>
internal sealed class DifferentQualifiersRule : PairRule
{
    public override string Name => "1.incomparable";

    public override PairKind Judges => PairKind.Any;

    public override Judgement? Judge(in Pair pair) =>
        QualifierComparison.Difference(pair.First.Qualifiers, pair.Second.Qualifiers) is null
            ? null
            : new(Verdict.Incomparable);

    public override string Reason(in Pair pair) =>
        QualifierComparison.Difference(pair.First.Qualifiers, pair.Second.Qualifiers) is var (first, second)
            ? $"One is about {first.Value}, the other about {second.Value}."
            : "";
}

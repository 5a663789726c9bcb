using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Claims whose shared qualifier differs are about different things.</summary>
internal sealed class DifferentQualifiersRule : IPairRule
{
    public string Name => "1.incomparable";

    public PairKind Judges => PairKind.Any;

    public Judgement? Judge(in Pair pair) =>
        QualifierComparison.Difference(pair.First.Qualifiers, pair.Second.Qualifiers) is null
            ? null
            : new(Verdict.Incomparable);

    public string Reason(in Pair pair) =>
        QualifierComparison.Difference(pair.First.Qualifiers, pair.Second.Qualifiers) is var (first, second)
            ? $"One is about {first.Value}, the other about {second.Value}."
            : "";
}

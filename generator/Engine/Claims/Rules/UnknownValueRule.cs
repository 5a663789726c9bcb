using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A source that does not know or say is never compared.</summary>
internal sealed class UnknownValueRule : PairRule
{
    public override string Name => "1.incomparable";

    public override PairKind Judges => PairKind.Any;

    public override Judgement? Judge(in Pair pair) =>
        pair.First.IsUnknown || pair.Second.IsUnknown ? new(Verdict.Incomparable) : null;

    public override string Reason(in Pair pair) => "One of them does not say.";
}

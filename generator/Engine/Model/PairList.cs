using System.Collections;
using System.Collections.Frozen;

namespace AlitaWiki.Engine.Model;

/// <summary>Every pair of a question's claims, in order of ids. A pair is written out only when it is read: there can be millions.</summary>
public abstract class PairList : IReadOnlyCollection<PairVerdict>
{
    /// <summary>Of a single claim.</summary>
    public static PairList None { get; } = new NoPairs();

    public abstract int Count { get; }

    /// <summary>Those with any of some verdicts; the others cost no more than a look.</summary>
    public abstract IEnumerable<PairVerdict> With(params Verdict[] verdicts);

    /// <summary>Those of which both halves are among some claims.</summary>
    public abstract PairList Among(IReadOnlySet<ClaimId> claims);

    /// <summary>The claims that are half of a pair with a verdict; no pair is written out for them.</summary>
    public abstract IReadOnlySet<ClaimId> HalvesOf(Verdict verdict);

    public abstract IEnumerator<PairVerdict> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class NoPairs : PairList
    {
        public override int Count => 0;

        public override IEnumerable<PairVerdict> With(params Verdict[] verdicts) => [];

        public override PairList Among(IReadOnlySet<ClaimId> claims) => this;

        public override IReadOnlySet<ClaimId> HalvesOf(Verdict verdict) => FrozenSet<ClaimId>.Empty;

        public override IEnumerator<PairVerdict> GetEnumerator() => Enumerable.Empty<PairVerdict>().GetEnumerator();
    }
}

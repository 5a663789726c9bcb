using System.Collections;
using System.Collections.Frozen;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// Every pair of a question's claims, in their order, those that cannot be compared included. A pair is written out only
/// when it is read.
/// </summary>
public abstract class PairList : IEnumerable<PairVerdict>
{
    /// <summary>Of a single claim.</summary>
    public static PairList None { get; } = new NoPairs();

    /// <summary>Those that can be compared. They are found without a look at the others, of which a question can have many millions.</summary>
    public abstract IEnumerable<PairVerdict> Comparable { get; }

    /// <summary>Of the comparable ones those with any of some verdicts.</summary>
    public abstract IEnumerable<PairVerdict> With(params Verdict[] verdicts);

    /// <summary>Those of which both halves are among some claims.</summary>
    public abstract PairList Among(IReadOnlySet<ClaimId> claims);

    /// <summary>The claims that are half of a comparable pair with a verdict; no pair is written out for them.</summary>
    public abstract IReadOnlySet<ClaimId> HalvesOf(Verdict verdict);

    public abstract IEnumerator<PairVerdict> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class NoPairs : PairList
    {
        public override IEnumerable<PairVerdict> Comparable => [];

        public override IEnumerable<PairVerdict> With(params Verdict[] verdicts) => [];

        public override PairList Among(IReadOnlySet<ClaimId> claims) => this;

        public override IReadOnlySet<ClaimId> HalvesOf(Verdict verdict) => FrozenSet<ClaimId>.Empty;

        public override IEnumerator<PairVerdict> GetEnumerator() => Enumerable.Empty<PairVerdict>().GetEnumerator();
    }
}

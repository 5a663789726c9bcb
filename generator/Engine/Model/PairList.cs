using System.Collections;

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
    public abstract IEnumerable<PairVerdict> Among(IReadOnlySet<ClaimId> claims);

    public abstract IEnumerator<PairVerdict> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class NoPairs : PairList
    {
        public override int Count => 0;

        public override IEnumerable<PairVerdict> With(params Verdict[] verdicts) => [];

        public override IEnumerable<PairVerdict> Among(IReadOnlySet<ClaimId> claims) => [];

        public override IEnumerator<PairVerdict> GetEnumerator() => Enumerable.Empty<PairVerdict>().GetEnumerator();
    }
}

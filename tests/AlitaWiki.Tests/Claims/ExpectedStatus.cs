using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>The status that a question should have, worked out from the pairs, asides and positions that it shows.</summary>
internal static class ExpectedStatus
{
    public static QuestionStatus Of(Question question)
    {
        var aside = question.Asides.Select(aside => aside.Claim).ToHashSet();
        var standing = question.Claims.Where(claim => !aside.Contains(claim.Id) && claim.Value.Set is not null).ToDictionary(claim => claim.Id);
        var pairs = question.Pairs.Where(pair => !aside.Contains(pair.A) && !aside.Contains(pair.B)).ToLookup(pair => pair.Verdict);
        return pairs.Contains(Verdict.Contradicts) || pairs.Contains(Verdict.SelfContradiction) ? QuestionStatus.Disputed
            : pairs.Contains(Verdict.Doubted) ? QuestionStatus.Doubted
            : pairs.Contains(Verdict.Competing) ? QuestionStatus.Competing
            : pairs[Verdict.Overlaps].Any(pair => IsOpen(standing[pair.A], standing[pair.B], standing.Values)) ? QuestionStatus.Unsettled
            : question.Asides.Any(aside => aside.Why == Verdict.Revised) ? QuestionStatus.Revised
            : question.Positions.Any(position => Origins([.. position.Claims.Select(id => standing[id])]) > 1) ? QuestionStatus.Agreed
            : QuestionStatus.SingleOrigin;
    }

    private static bool IsOpen(Claim first, Claim second, IEnumerable<Claim> standing) =>
        IsFirm(first) && IsFirm(second) && !standing.Any(third => IsWithin(third, first) && IsWithin(third, second));

    private static bool IsFirm(Claim claim) => !claim.IsWeak && claim.Stance != Stance.Denied;

    private static bool IsWithin(Claim inner, Claim outer) =>
        inner != outer
        && inner.Stance != Stance.Denied
        && inner.Value.Set!.IsWithin(outer.Value.Set!)
        && inner.Qualifiers.All(one => outer.Qualifiers.All(other => one.Key != other.Key || one.Token == other.Token));

    private static int Origins(List<Claim> members)
    {
        var said = members.FindAll(member => member.Stance != Stance.Denied);
        return (said.Count > 0 ? said : members).SelectMany(member => member.Origins).Select(origin => origin.Key).Distinct().Count();
    }
}

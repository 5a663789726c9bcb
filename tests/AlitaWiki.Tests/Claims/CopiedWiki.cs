using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;

namespace AlitaWiki.Tests.Claims;

/// <summary>
/// A generated question, and the same with copies: of claims and of copies, in new sources and in sources that derive
/// from the copied one anyway, with dates of their own, written down as firmly as the original or more so.
/// </summary>
internal sealed record CopiedWiki(SmallWiki Original, ImmutableArray<CopiedWiki.Plan> Plans)
{
    private const int MostCopies = 3;
    private const int MostClaims = 6;

    private static readonly string[] Prefixes = ["b", "c", "z"];

    /// <summary>A failing one is shrunk by leaving copies out, then claims.</summary>
    public static Arbitrary<CopiedWiki> Arbitrary()
    {
        var wikis = SmallWiki.Arbitrary(1, MostClaims);
        return Arb.From(
            from wiki in wikis.Generator
            from count in Gen.Choose(1, MostCopies)
            from plans in Gen.CollectToList(Enumerable.Range(0, count), _ => Plan.Any())
            select new CopiedWiki(wiki, [.. plans]),
            copied => copied.Plans.Length > 1
                ? copied.Plans.Select(plan => copied with { Plans = copied.Plans.Remove(plan) })
                : wikis.Shrinker(copied.Original).Select(smaller => copied with { Original = smaller }));
    }

    /// <summary>The question with the copies, and which claim each of them copies.</summary>
    public (SmallWiki Wiki, ImmutableArray<(ClaimId Copy, ClaimId Of)> Copies) WithCopies()
    {
        var wiki = Original;
        var copies = new List<(ClaimId Copy, ClaimId Of)>();
        foreach (var plan in Plans)
        {
            var claim = wiki.Claims[plan.Claim % wiki.Claims.Length];
            var (sources, source) = plan.SourceOf(claim, wiki.Sources, copies.Count);
            var copy = claim with
            {
                Id = new ClaimId($"{Prefixes[plan.Prefix]}{MostClaims + copies.Count}"),
                Source = source,
                Stance = claim.Stance == Stance.Denied ? Stance.Denied : (Stance)(plan.Stance % ((int)claim.Stance + 1)),
                Speakers = plan.NamesSpeakers ? claim.Speakers : [],
                Stated = plan.Stated,
                Supersedes = null,
            };
            wiki = wiki with { Sources = sources, Claims = wiki.Claims.Add(copy) };
            copies.Add((copy.Id, claim.Id));
        }

        return (wiki, [.. copies]);
    }

    public override string ToString() => $"{Original}\n{string.Join('\n', Plans)}\nwith copies:\n{WithCopies().Wiki}";

    /// <summary>How a copy comes about.</summary>
    /// <param name="Claim">Counts on past the claims to the copies before.</param>
    /// <param name="OtherParent">A source from which a new one derives as well.</param>
    internal sealed record Plan(
        int Claim, bool InNewSource, int OtherParent, int Prefix, int Stance, bool NamesSpeakers, DateValue? Stated, DateValue? Published)
    {
        public static Gen<Plan> Any() =>
            from claim in Gen.Choose(0, MostClaims + MostCopies)
            from inNewSource in Gen.Elements(true, true, false)
            from otherParent in Gen.Choose(-2, MostClaims)
            from prefix in Gen.Choose(0, Prefixes.Length - 1)
            from stance in Gen.Choose(0, (int)Engine.Model.Stance.Denied)
            from namesSpeakers in Gen.Elements(true, false)
            from stated in SmallWiki.Date()
            from published in SmallWiki.Date()
            select new Plan(claim, inNewSource, otherParent, prefix, stance, namesSpeakers, stated, published);

        public (ImmutableArray<SourceNode> Sources, PageId Source) SourceOf(Claim claim, ImmutableArray<SourceNode> sources, int number)
        {
            var graph = SourceGraph.Build(sources);
            if (!InNewSource && sources.FirstOrDefault(source => graph.IsDerived(source.Id, claim.Source)) is { } derived)
                return (sources, derived.Id);

            var parents = sources.Where((source, index) => source.Id == claim.Source || index == OtherParent).Select(source => source.Id);
            var added = new SourceNode(new PageId($"t{number}"), $"T{number}", [.. parents], Published);
            return (sources.Add(added), added.Id);
        }
    }
}

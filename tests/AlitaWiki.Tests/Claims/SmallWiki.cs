using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Interval = AlitaWiki.Engine.Model.Interval;

namespace AlitaWiki.Tests.Claims;

/// <summary>Generated questions: few sources, values and dates, so that all rules meet.</summary>
internal sealed record SmallWiki(PropertyDefinition Property, ImmutableArray<SourceNode> Sources, ImmutableArray<Claim> Claims)
{
    private const int Points = 5;
    private const int SourceCount = 5;

    private static readonly string[] Names = ["mira", "toren", "anonymous@s0", "anonymous@s1"];

    /// <summary>Questions of up to so many claims; a failing one is shrunk by leaving claims out.</summary>
    public static Arbitrary<SmallWiki> Arbitrary(int fewest, int most) => Arb.From(
        from property in Properties()
        from sources in Gen.CollectToList(Enumerable.Range(0, SourceCount), Source)
        from count in Gen.Choose(fewest, most)
        from claims in Gen.CollectToList(Enumerable.Range(0, count), i => Claim(i, property))
        select new SmallWiki(property, [.. sources], [.. claims]),
        wiki => wiki.Claims.Length > fewest
            ? wiki.Claims.Select(claim => wiki with { Claims = wiki.Claims.Remove(claim) })
            : []);

    public QuestionResult Analyze(ImmutableArray<PairRule>? rules = null, string page = "films/vanta") => QuestionAnalysis.Analyze(new QuestionInput
    {
        Page = new PageId(page),
        Property = Property,
        Claims = Claims,
        Sources = SourceGraph.Build(Sources),
        Authorities = [new PageId("s1")],
        AsOf = new DateOnly(1, 1, 4),
    }, rules);

    public override string ToString() =>
        $"{Property.Type}{(Property.Many ? " many" : "")}{(Property.Volatile ? " volatile" : "")} {string.Join(' ', Property.Values)}\n"
        + string.Join('\n', Sources.Select(source => $"{source.Id} {source.Published?.Written} from {string.Join(' ', source.DerivedFrom)}"))
        + "\n" + string.Join('\n', Claims.Select(claim =>
            $"{claim.Id}: {claim.Source} {claim.Stance} {claim.Value.Written} by {string.Join('+', claim.Speakers.Select(voice => voice.Key))} "
            + $"on {claim.Stated?.Written} for {string.Join('+', claim.Qualifiers.Select(qualifier => qualifier.Key + "=" + qualifier.Token))} "
            + $"supersedes {claim.Supersedes}"))
        + "\n" + string.Join('\n', ClaimsExpectations.Lines(Analyze()));

    public static Gen<ClaimValue> Value(string type) => Gen.Frequency(
        (1, Gen.Constant(FakeValues.Read("none", type))),
        (8, Gen.Frequency((3, Known(type)), (1, from value in Known(type) select value with { Uncertain = true }))));

    private static Gen<ClaimValue> Known(string type) => type switch
    {
        "period" =>
            from starts in Intervals()
            from ends in Intervals()
            where starts.Intervals[0].Start < ends.Intervals[^1].End
            select Of(new PeriodSet(starts, ends), $"{Text(starts)}/{Text(ends)}"),
        "choice" =>
            from mask in Gen.Choose(1, 7)
            let tokens = new[] { "x", "y", "z" }.Where((_, i) => (mask >> i & 1) == 1).ToImmutableArray()
            select Of(new TokenSet(tokens), string.Join('|', tokens)),
        "quantity" =>
            from set in Intervals()
            from single in Gen.Elements(true, false)
            select Of(set, Text(set)) with { SingleNumber = single && set.Intervals.Length == 1 },
        _ => Intervals().Select(set => Of(set, Text(set))),
    };

    private static ClaimValue Of(Possibilities set, string text) =>
        new() { Written = text, Canonical = text, Display = text, Set = set };

    private static string Text(IntervalSet set) => string.Join(',', set.Intervals.Select(i => $"{i.Start}-{i.End}"));

    /// <summary>A union of some of a few unit intervals.</summary>
    private static Gen<IntervalSet> Intervals() => Gen.Choose(1, (1 << Points) - 1).Select(mask =>
    {
        var intervals = new List<Interval>();
        for (var i = 0; i < Points; i++)
        {
            if ((mask >> i & 1) == 0)
                continue;
            if (intervals.Count > 0 && intervals[^1].End == i)
                intervals[^1] = new Interval(intervals[^1].Start, i + 1);
            else
                intervals.Add(new Interval(i, i + 1));
        }

        return new IntervalSet([.. intervals]);
    });

    private static Gen<PropertyDefinition> Properties() =>
        from type in Gen.Elements("date", "period", "quantity", "choice")
        from many in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isVolatile in Gen.Elements(true, false)
        from isClosed in Gen.Elements(true, false)
        select new PropertyDefinition
        {
            Id = new PropertyId("launch"),
            Label = "",
            Question = "",
            Type = type,
            Many = many,
            Volatile = isVolatile,
            Lapses = true,
            Values = type == "choice" && isClosed ? ["x", "y", "z"] : [],
        };

    public static Gen<DateValue?> Date() =>
        from start in Gen.Choose(-2, 4)
        from length in Gen.Choose(1, 2)
        select start < 0 ? null : new DateValue($"{start}+{length}", "", new IntervalSet([new Interval(start, start + length)]));

    private static Gen<SourceNode> Source(int number) =>
        from published in Date()
        from first in Gen.Choose(-3, SourceCount - 1)
        from second in Gen.Choose(-6, SourceCount - 1)
        let parents = new[] { first, second }.Where(other => other >= 0 && (other < number || first == second))
        select new SourceNode(new PageId($"s{number}"), $"S{number}", [.. parents.Select(other => new PageId($"s{other}"))], published);

    private static Gen<Claim> Claim(int number, PropertyDefinition property) =>
        from value in Value(property.Type)
        from stance in Gen.Elements(Enum.GetValues<Stance>())
        from source in Gen.Choose(0, SourceCount - 1)
        from speaker in Gen.Choose(-6, Names.Length - 1)
        from stated in Date()
        from dated in Gen.Choose(0, 2)
        from territory in Gen.Choose(-4, 1)
        from format in Gen.Choose(-6, 1)
        from superseded in Gen.Choose(-12, SourceCount - 1)
        select new Claim
        {
            Id = new ClaimId($"c{number}"),
            Question = new QuestionId(new PageId("films/vanta"), property.Id),
            Value = stance == Stance.Denied ? value with { Uncertain = false } : value,
            Stance = stance,
            Source = new PageId($"s{source}"),
            Speakers = speaker < 0 ? [] : [new Voice(Names[speaker], Names[speaker], null)],
            Stated = dated == 0 ? stated : null,
            Qualifiers = [.. Qualifiers("format", format), .. Qualifiers("territory", territory)],
            Supersedes = superseded < 0 ? null : new PageId($"s{superseded}"),
            Span = default,
        };

    private static ImmutableArray<Qualifier> Qualifiers(string key, int value) =>
        value < 0 ? [] : [new Qualifier(key, $"{value}", $"{value}")];
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Copies;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Two sources that alone depart from the others more than once are found, and no others.</summary>
public class SharedValuesTests
{
    private const int Sources = 5;
    private const int Questions = 4;
    private const int Days = 4;

    [Fact]
    public void Two_are_found_where_they_alone_share_more_than_one_day_against_two_others() => Holds(table =>
        Found(table, derived: false).SetEquals(
            from first in Enumerable.Range(0, Sources)
            from second in Enumerable.Range(first + 1, Sources - first - 1)
            where table.Count(days => days[first] == days[second] && days.Count(day => day == days[first]) == 2) > 1
            select $"s{first} s{second}"));

    [Fact]
    public void A_source_that_says_where_it_copies_from_is_not_found() => Holds(table => !Found(table, derived: true).Contains("s0 s1"));

    [Fact]
    public void The_order_of_questions_changes_nothing() => Holds(table =>
        Found(table, derived: false).SetEquals(Found([.. table.Reverse()], derived: false)));

    /// <summary>The pairs found where each question has a day for every source.</summary>
    private static HashSet<string> Found(int[][] table, bool derived)
    {
        var graph = SourceGraph.Build(Enumerable.Range(0, Sources).Select(source =>
            new SourceNode(new PageId($"s{source}"), "", derived && source == 1 ? [new PageId("s0")] : [], null)));
        ImmutableArray<Question> questions = [.. table.Select((days, number) => Analyze(number, days, graph))];
        return [.. SharedValues.Find(questions, graph).Select(found => string.Join(' ', new[] { found.Values[0].Source, found.Other }.Order()))];
    }

    private static Question Analyze(int number, int[] days, SourceGraph graph)
    {
        var property = new PropertyDefinition { Id = new PropertyId("launch"), Label = "", Question = "", Type = "date" };
        var page = new PageId($"p{number}");
        return QuestionAnalysis.Analyze(new QuestionInput
        {
            Page = page,
            Property = property,
            Sources = graph,
            AsOf = new DateOnly(2026, 1, 1),
            Claims =
            [
                .. days.Select((day, source) => new Claim
                {
                    Id = new ClaimId($"c{source}"),
                    Question = new QuestionId(page, property.Id),
                    Value = FakeValues.Read($"2024-01-0{day + 1}", property.Type),
                    Stance = Stance.Asserted,
                    Source = new PageId($"s{source}"),
                    Span = default,
                }),
            ],
        }).Question!;
    }

    private static void Holds(Func<int[][], bool> law) => Prop
        .ForAll(Arb.From(Gen.Choose(0, Days - 1).ArrayOf(Sources).ArrayOf(Questions)), law)
        .Check(Laws.Config);
}

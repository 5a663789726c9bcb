using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public class SourceGraphTests
{
    [Fact]
    public void A_source_that_derives_from_none_is_its_own_root()
    {
        var graph = Graph("herald", "mirror from herald");

        Assert.Equal([new PageId("herald")], graph.Roots(new PageId("herald")));
        Assert.Equal([new PageId("herald")], graph.Roots(new PageId("mirror")));
        Assert.Equal([new PageId("elsewhere")], graph.Roots(new PageId("elsewhere")));
    }

    [Fact]
    public void A_cycle_is_named_from_its_smallest_id_and_cuts_its_members_off()
    {
        var graph = Graph("c from a x", "a from b", "b from c", "x", "d from b", "e from e");

        Assert.Equal(["a b c", "e"], graph.Cycles.Select(cycle => string.Join(' ', cycle)));
        Assert.Equal([new PageId("c")], graph.Roots(new PageId("c")));
        Assert.Equal([new PageId("b")], graph.Roots(new PageId("d")));
        Assert.False(graph.IsDerived(new PageId("d"), new PageId("c")));
    }

    [Fact]
    public void Ancestors_and_roots_are_those_that_a_walk_finds() => Prop.ForAll(
        Gen.Choose(0, 7).Two().ListOf().ToArbitrary(),
        pairs =>
        {
            // Edges from larger to smaller numbers only, so that there are no cycles.
            var edges = pairs.Where(pair => pair.Item1 > pair.Item2).ToLookup(pair => pair.Item1, pair => pair.Item2);
            var graph = SourceGraph.Build(Enumerable.Range(0, 8).Select(i => Node(i, edges[i])));
            return Enumerable.Range(0, 8).All(node =>
            {
                var ancestors = Ancestors(node).ToHashSet();
                return Enumerable.Range(0, 8).All(other => graph.IsDerived(Id(node), Id(other)) == ancestors.Contains(other))
                    && graph.Roots(Id(node)).SequenceEqual(ancestors.Append(node).Where(i => !edges[i].Any()).Order().Select(Id));
            });

            IEnumerable<int> Ancestors(int node) => edges[node].SelectMany(parent => Ancestors(parent).Append(parent));
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(500));

    [Fact(Timeout = 20_000)]
    public async Task A_chain_of_a_hundred_thousand_sources_is_walked_without_recursion()
    {
        const int Length = 100_000;
        var graph = await Task.Run(
            () => SourceGraph.Build(Enumerable.Range(0, Length).Select(i => Node(i, i == 0 ? [] : [i - 1]))),
            TestContext.Current.CancellationToken);

        Assert.All(Enumerable.Range(1, Length - 1), i =>
        {
            Assert.Equal(Id(0), Assert.Single(graph.Roots(Id(i))));
            Assert.True(graph.IsDerived(Id(i), Id(i / 2)));
        });
    }

    [Fact]
    public void A_cycle_of_a_hundred_thousand_sources_is_found_without_recursion()
    {
        const int Length = 100_000;

        var graph = SourceGraph.Build(Enumerable.Range(0, Length).Select(i => Node(i, [(i + 1) % Length])));

        Assert.Equal(Length, Assert.Single(graph.Cycles).Length);
    }

    private static SourceGraph Graph(params string[] lines) => SourceGraph.Build(lines
        .Select(line => line.Split(' '))
        .Select(words => new SourceNode(new PageId(words[0]), words[0], [.. words.Skip(2).Select(id => new PageId(id))], null)));

    private static SourceNode Node(int number, IEnumerable<int> from) => new(Id(number), "", [.. from.Select(Id)], null);

    private static PageId Id(int number) => new("s" + number.ToString("d6", CultureInfo.InvariantCulture));
}

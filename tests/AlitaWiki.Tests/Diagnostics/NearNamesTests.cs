using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

public sealed class NearNamesTests
{
    private static readonly string[] s_words =
        ["harbour", "keeper", "lantern", "storm", "tide", "watch", "anchor", "gull", "mast", "rope", "reef", "shoal", "bell", "north", "west"];

    private static readonly string[] s_names =
        [.. Enumerable.Range(0, 30_000).Select(i => $"{s_words[i % 15]} {s_words[i / 15 % 15]} {s_words[i / 225 % 15]} {(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}")];

    [Fact]
    public void Of_thirty_thousand_names_the_one_is_found_that_comparing_all_would_find()
    {
        var near = new NearNames(s_names);
        var written = Enumerable.Range(0, 60).Select(i => Slip(s_names[i * 499], i)).ToArray();

        Assert.All(written, name => Assert.Equal(
            SlipsOf(name, NearestName.Of(name, s_names)), SlipsOf(name, near.Of(name))));
    }

    /// <summary>Comparing each with all would take minutes.</summary>
    [Fact]
    public void Five_thousand_misspelt_names_are_found_among_thirty_thousand_in_a_moment() => Quick.Within(TimeSpan.FromSeconds(10), () =>
    {
        var near = new NearNames(s_names);
        Assert.Equal(5000, Enumerable.Range(0, 5000).Count(i => near.Of(Slip(s_names[i * 5], i), SlipOfThePen.Most) is not null));
    });

    [Theory]
    [InlineData("Keeper ")]
    [InlineData("keeper of the northern lights of the bay, no. ")]
    public void Among_names_that_all_begin_alike_a_slip_is_found_wherever_it_is(string beginning)
    {
        string[] names = [.. Enumerable.Range(10_000, 20_000).Select(number => $"{beginning}{number}")];
        var near = new NearNames(names);
        for (var at = 0; at < names[0].Length; at++)
        {
            var meant = names[at * 311];
            Assert.Equal(1, SlipsOf(meant.Remove(at, 1).ToLowerInvariant(), near.Of(meant.Remove(at, 1))?.ToLowerInvariant()));
        }
    }

    [Fact]
    public void Nothing_is_near_to_a_name_of_other_letters_or_among_no_names()
    {
        Assert.Null(new NearNames(s_names).Of("quixotic jazz fjord"));
        Assert.Null(new NearNames([]).Of("harbour"));
        Assert.Null(new NearNames(s_names).Of(""));
    }

    private static string Slip(string name, int at) => name.Remove(1 + (at % (name.Length - 6)), 1);

    private static int SlipsOf(string written, string? name) =>
        name is null ? -1 : NearestName.Slips(written, name, written.Length);
}

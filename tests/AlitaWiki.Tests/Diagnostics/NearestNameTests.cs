using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

public sealed class NearestNameTests
{
    private static readonly string[] s_names = ["title", "type", "tags", "summary", "redirect-from", "derived-from"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("tgas", "tags")]
    [InlineData("sumary", "summary")]
    [InlineData("redirect_form", "redirect-from")]
    [InlineData("tipe", "type")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void A_slip_of_the_pen_finds_the_name_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestName.Of(written, s_names));

    [Fact]
    public void Equally_near_names_give_the_same_answer_in_any_order()
    {
        Assert.Equal("cast", NearestName.Of("cost", ["cast", "coat"]));
        Assert.Equal("cast", NearestName.Of("cost", ["coat", "cast"]));
    }

    [Fact]
    public void A_name_of_a_page_length_is_not_compared() =>
        Assert.Null(NearestName.Of(new string('a', 10_000), [new string('a', 10_000)]));

    [Fact]
    public void Slips_are_those_of_the_table_of_Damerau_and_Levenshtein()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Word(random), Word(random));
            var (most, slips) = (random.Next(70), InATable(a, b));
            Assert.True(Math.Min(slips, most + 1) == NearestName.Slips(a, b, most), $"{slips} between \"{a}\" and \"{b}\", at most {most}");
        }
    }

    /// <summary>Of few letters, so that many are the same.</summary>
    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(3) == 0 ? random.Next(65) : random.Next(9)).Select(_ => "abcé"[random.Next(4)])]);

    private static int InATable(string a, string b)
    {
        var slips = Enumerable.Range(0, a.Length + 1).Select(_ => new int[b.Length + 1]).ToArray();
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                slips[i][j] = i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    slips[i][j] = Math.Min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }

        return slips[a.Length][b.Length];
    }

    [Fact]
    public void A_hint_names_the_nearest_or_else_all()
    {
        Assert.Equal("Did you mean tags?", NearestName.Hint("tag", s_names));
        Assert.Equal("It is one of: a, b.", NearestName.Hint("xyz", ["a", "b"]));
        Assert.Equal("There is none yet.", NearestName.Hint("xyz", []));
    }
}

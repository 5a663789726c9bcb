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
    public void A_hint_names_the_nearest_or_else_all()
    {
        Assert.Equal("Did you mean tags?", NearestName.Hint("tag", s_names));
        Assert.Equal("It is one of: a, b.", NearestName.Hint("xyz", ["a", "b"]));
        Assert.Equal("There is none yet.", NearestName.Hint("xyz", []));
    }
}

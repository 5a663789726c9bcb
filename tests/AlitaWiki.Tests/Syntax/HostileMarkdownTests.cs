using AlitaWiki.Engine.Syntax;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

public sealed class HostileMarkdownTests
{
    /// <summary>Pieces that, repeated, nest or make a parser look far ahead.</summary>
    public static TheoryData<string> Pieces() =>
    [
        ">", "> ", "- ", "1. ", "> - ", "[", "[[", "[[ ", "[[a", "[[a|", "![", "![[", "[@", "[@a", "[@a; ", "[ [[a]] ", "{", "{{ ", "{{ value ",
        "::: spoiler x\n", ":::\n", ":", "::: unknown\n", "::: disagreement x\n", "::: spoiler x\n- ", "*a ", "**a _b ", "***a*", "`a ", "~",
        "[a](", "[a](b (", "[a](<", "[a](b \"", "[a]: ", "[a]: b\n", "[a][b] ", "<a ", "<http:", "&#", "|", "a|b\n", "[^1]: ", "[^1] ",
        "a\n:   ", "a\n\n:   ", "> [!NOTE]\n", "# a\n", "a\n=\n", "\\", "\t", "\0", "\ud800", "\n", "```\n", "- [ ] ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Ten_thousand_repetitions_end_in_a_page_or_a_problem(string piece)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, 10_000));
        var html = "";
        Quick.Within(TimeSpan.FromSeconds(20), () =>
            html = OnSmallStack(() => Bodies.Html(markdown) + string.Concat(Outline.Of(Bodies.Tree(markdown)))));

        if (html.Length == 0 && !string.IsNullOrWhiteSpace(markdown.Replace("[a]: b\n", "", StringComparison.Ordinal)))
        {
            Assert.Contains(
                Bodies.Parse(markdown).Problems,
                problem => problem.Kind is SyntaxProblemKind.NestedTooDeeply or SyntaxProblemKind.TooLarge);
        }
    }

    [Theory]
    [InlineData("> ", 0, 200)]
    [InlineData("- ", 0, 200)]
    public void Quotes_and_lists_nested_beyond_sense_are_a_problem(string piece, int line, int depth)
    {
        var parsed = Bodies.Parse(string.Concat(Enumerable.Repeat(piece, depth)) + "a");
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(SyntaxProblemKind.NestedTooDeeply, problem.Kind);
        Assert.Equal(line, problem.Place.Line);
        Assert.Empty(parsed.Document);
    }

    [Fact]
    public void Twenty_levels_of_lists_are_a_page()
    {
        var markdown = string.Concat(Enumerable.Range(0, 20).Select(level => new string(' ', level * 2) + "- a\n"));
        Assert.Empty(Bodies.Parse(markdown).Problems);
        Assert.Equal(20, Bodies.Html(markdown).Split("<ul>").Length - 1);
    }

    [Fact]
    public void A_table_whose_short_rows_would_be_filled_without_end_is_a_problem()
    {
        var markdown = string.Concat(Enumerable.Repeat("a|", 2000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 2000))
            + "\n" + string.Concat(Enumerable.Repeat("a|\n", 2000));
        var problem = Assert.Single(Bodies.Parse(markdown).Problems);
        Assert.Equal(SyntaxProblemKind.TooLarge, problem.Kind);
        Assert.Equal(["table"], problem.Arguments);
    }

    [Fact]
    public void A_table_of_four_thousand_rows_is_a_page()
    {
        var parsed = Bodies.Parse("|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|[[Keeper|k]]|*b*|\n", 4000)));
        Assert.Empty(parsed.Problems);
        Assert.Equal(4000, References.Of(parsed.Document).Count());
    }

    [Fact]
    public void A_page_of_more_than_a_million_characters_is_a_problem()
    {
        var problem = Assert.Single(Bodies.Parse(string.Concat(Enumerable.Repeat("word word\n\n", 100_000))).Problems);
        Assert.Equal(["page"], problem.Arguments);
    }

    private static string OnSmallStack(Func<string> work)
    {
        var result = "";
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() => { result = work(); }),
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }
}

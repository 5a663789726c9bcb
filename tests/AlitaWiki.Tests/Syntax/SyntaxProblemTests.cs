using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

public sealed class SyntaxProblemTests
{
    [Theory]
    [InlineData("See [[Keeper.", SyntaxProblemKind.UnclosedWikiLink, 0, 4, 2, "")]
    [InlineData("a\n\nSee [[Keeper\n]]", SyntaxProblemKind.UnclosedWikiLink, 2, 4, 2, "")]
    [InlineData("a [[ ]] b", SyntaxProblemKind.MalformedWikiLink, 0, 2, 5, "[[ ]]")]
    [InlineData("a ![[|x]]", SyntaxProblemKind.MalformedWikiLink, 0, 2, 7, "![[|x]]")]
    [InlineData("[[a#]]", SyntaxProblemKind.MalformedWikiLink, 0, 0, 6, "[[a#]]")]
    [InlineData("[[a|]]", SyntaxProblemKind.MalformedWikiLink, 0, 0, 6, "[[a|]]")]
    [InlineData("said [@logbook.", SyntaxProblemKind.UnclosedCitation, 0, 5, 2, "")]
    [InlineData("said [@]", SyntaxProblemKind.MalformedCitation, 0, 5, 3, "[@]")]
    [InlineData("[@logbook; harbour-news]", SyntaxProblemKind.MalformedCitation, 0, 0, 24, "[@logbook; harbour-news]")]
    [InlineData("[@logbook;]", SyntaxProblemKind.MalformedCitation, 0, 0, 11, "[@logbook;]")]
    [InlineData("{{ value height", SyntaxProblemKind.UnclosedValue, 0, 0, 2, "")]
    [InlineData("{{ value }}", SyntaxProblemKind.MalformedValue, 0, 0, 11, "{{ value }}")]
    [InlineData("{{ values x }}", SyntaxProblemKind.MalformedValue, 0, 0, 14, "{{ values x }}")]
    [InlineData("{{ cite web }}", SyntaxProblemKind.MalformedValue, 0, 0, 14, "{{ cite web }}")]
    [InlineData("{{ value page# }}", SyntaxProblemKind.MalformedValue, 0, 0, 17, "{{ value page# }}")]
    [InlineData("a\n::: disagreement\n", SyntaxProblemKind.MalformedDisagreement, 1, 0, 16, "")]
    [InlineData("::: disagreement x\n::: disagreement x\n", SyntaxProblemKind.RepeatedDisagreement, 1, 0, 18, "x")]
    [InlineData("::: spoiler\na\n:::\n", SyntaxProblemKind.UnnamedSpoiler, 0, 0, 11, "")]
    [InlineData("- a\n  ::: spoiler The storm\n  b\n", SyntaxProblemKind.UnclosedSpoiler, 1, 2, 3, "The storm")]
    [InlineData("a\n:::\n", SyntaxProblemKind.StrayFence, 1, 0, 3, "")]
    [InlineData("> ::: warning Look\n", SyntaxProblemKind.UnknownFence, 0, 2, 16, "warning|disagreement, spoiler")]
    [InlineData("> [!HINT]\n> a\n", SyntaxProblemKind.UnknownAlert, 0, 0, 13, "HINT|NOTE, TIP, IMPORTANT, WARNING, CAUTION")]
    [InlineData("a [x](javascript:y)", SyntaxProblemKind.RefusedAddress, 0, 2, 17, "javascript:y")]
    [InlineData("![x](data:image/png;base64,AA)", SyntaxProblemKind.RefusedAddress, 0, 0, 30, "data:image/png;base64,AA")]
    [InlineData("<ftp://a.example>", SyntaxProblemKind.RefusedAddress, 0, 0, 17, "ftp://a.example")]
    public void A_mistake_is_reported_once_at_its_place(
        string markdown, SyntaxProblemKind kind, int line, int column, int length, string arguments)
    {
        var problem = Assert.Single(Bodies.Parse(markdown).Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(new BodyPlace(line, column, length), problem.Place);
        Assert.Equal(arguments, string.Join('|', problem.Arguments));
    }

    [Theory]
    [InlineData("`[[ ]] {{ x }} [@]`\n\n```\n::: nothing\n[[\n```\n\n    ::: code\n")]
    [InlineData("\\[[Keeper and \\{{ value and \\[@x")]
    [InlineData("[@handle](https://a.example/@handle) [x](/a) [y](b.md#c) [z](#d) <https://a.example> <a@b.example>")]
    [InlineData("a : b :: c\n\nterm\n:   definition\n")]
    public void Ordinary_text_and_code_are_no_mistakes(string markdown) => Assert.Empty(Bodies.Parse(markdown).Problems);

    [Fact]
    public void Every_mistake_of_a_page_is_reported_in_order_of_place()
    {
        var problems = Bodies.Parse("::: spoiler A\n[[ ]] and {{ x }}\n\n[@] [x](data:y)\n").Problems;
        Assert.Equal(
            [
                SyntaxProblemKind.UnclosedSpoiler,
                SyntaxProblemKind.MalformedWikiLink,
                SyntaxProblemKind.MalformedValue,
                SyntaxProblemKind.MalformedCitation,
                SyntaxProblemKind.RefusedAddress,
            ],
            problems.Select(problem => problem.Kind));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_place_counts_from_the_file_whatever_ends_its_lines(string newLine)
    {
        var body = $"a{newLine}{newLine}> - b{newLine}>\t[[ ]]{newLine}";
        var place = Assert.Single(Bodies.Parse(body).Problems).Place;
        Assert.Equal(new SourceSpan(new SourcePath("a.md"), 13, 3, 5), place.In(new SourcePath("a.md"), firstLine: 10));
    }
}

using Xunit;

namespace AlitaWiki.Tests.Growth;

/// <summary>What a page's text and its top take to read, whatever stands there.</summary>
[Trait(Growth.Category, Growth.Slow)]
public sealed class TextGrowthTests
{
    /// <summary>Pieces that hold all that follows, make a parser look far ahead or back, or name what is not there.</summary>
    [Theory]
    [InlineData("**a** ", 2_000)]
    [InlineData("*a ", 2_000)]
    [InlineData("[a](", 2_000)]
    [InlineData("![", 2_000)]
    [InlineData("[a] ", 2_000)]
    [InlineData("*a ] ", 1_000)]
    [InlineData("a\n=\n\n", 2_000)]
    [InlineData("a\n-\n\n", 2_000)]
    [InlineData("## hd1\n\n[[page#hd1x]]\n\n", 1_500)]
    [InlineData("[[#nothing|a]] ", 3_000)]
    public Task Pieces_in_one_page(string piece, int n) => Growth.HoldsAsync(size => [("page.md", Page(string.Concat(Enumerable.Repeat(piece, size))))], n);

    /// <summary>Marks that are compared with all others of their paragraph; of these there is a limit.</summary>
    [Theory]
    [InlineData("a* _b ")]
    [InlineData("*[a](b) ")]
    [InlineData("|a|**b**|\n")]
    public Task Pieces_in_paragraph_after_paragraph(string piece) =>
        Growth.HoldsAsync(n => [("page.md", Page(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(piece, 500)) + "\n\n", n))))], 10);

    [Fact]
    public Task Links_to_headings() => Growth.HoldsAsync(n => [("page.md", Page(Each(n, i => $"## heading {i}\n\n[[page#heading {i}]]\n\n")))], 1_000);

    [Theory]
    [InlineData("heading")]
    [InlineData("a heading that is quite as long as a slip of the pen may be: ")]
    public Task Links_to_headings_that_are_misspelt(string heading) =>
        Growth.HoldsAsync(n => [("page.md", Page(Each(n, i => $"## {heading}{i}\n\n[[page#x{heading}{i}x]]\n\n")))], 2_500);

    [Fact]
    public Task Pictures_that_are_misspelt() =>
        Growth.HoldsAsync(
            n => Enumerable.Range(0, n).Select(i => ($"media/picture{i}.png", "")).Append(("page.md", Page(Each(n, i => $"![[picture{i}x.png]] ")))), 2_500, stepsAByte: 5_000);

    [Theory]
    [InlineData("a", 5_000)]
    [InlineData("[[a]]", 2_000)]
    [InlineData("“a”", 2_000)]
    [InlineData("&a a", 2_000)]
    [InlineData("*a", 2_000)]
    [InlineData("!a b", 2_000)]
    [InlineData("{\u200Ba, \u200Bb}", 2_000)]
    [InlineData("\"a\"", 2_000)]
    public Task A_list_on_one_line(string item, int n) =>
        Growth.HoldsAsync(size => [("page.md", $"---\ntitle: Page\nunknown: [{string.Join(", ", Enumerable.Repeat(item, size))}]\n---\n")], n);

    [Fact]
    public Task Keys_on_one_line() =>
        Growth.HoldsAsync(n => [("page.md", $"---\ntitle: Page\nunknown: {{{Each(n, i => $"key{i}: a, ")}}}\n---\n")], 2_000);

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Page(string body) => $"---\ntitle: Page\n---\n\n{body}\n";
}

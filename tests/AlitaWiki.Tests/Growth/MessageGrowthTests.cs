using Xunit;

namespace AlitaWiki.Tests.Growth;

/// <summary>However much is wrong, telling it stays bounded.</summary>
[Trait(Growth.Category, Growth.Slow)]
public sealed class MessageGrowthTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("check --format sarif")]
    [InlineData("check --format github")]
    public Task A_page_of_nothing_but_faults(string command) =>
        Growth.HoldsAsync(n => [("page.md", Page(string.Concat(Enumerable.Repeat("[@ ", n))))], 20_000, command, memory: 200);

    [Fact]
    public Task Many_pages_of_faults() =>
        Growth.HoldsAsync(n => Enumerable.Range(0, n).Select(i => ($"page-{i}.md", Page(string.Concat(Enumerable.Repeat("[@ ", 500))))), 50, memory: 200);

    [Fact]
    public Task A_fault_that_quotes_what_is_as_long_as_a_file() =>
        Growth.HoldsAsync(
            n => [("page.md", Page(string.Concat(Enumerable.Range(0, n).Select(i => $"{{{{ v{i} }}}}\n"))).Replace("Page", new string('P', 10 * n), StringComparison.Ordinal))],
            2_000);

    private static string Page(string body) => $"---\ntitle: Page\n---\n\n{body}\n";
}

using Xunit;
using Xunit.Sdk;

namespace AlitaWiki.Tests.Growth;

/// <summary>Whether the count tells one kind of growth from the other.</summary>
[Trait(Growth.Category, Growth.Slow)]
public sealed class GrowthTests
{
    [Fact]
    public Task Twice_as_many_ordinary_pages_take_twice_the_work() => Growth.HoldsAsync(Pages, 300);

    [Fact]
    public async Task Square_growth_is_seen()
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Growth.HoldsAsync(n => Pages(n * n / 300), 300));
        Assert.Contains("grows too fast", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_without_bound_is_seen()
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => Growth.HoldsAsync(Pages, 5_000, memory: 30));
        Assert.Contains("30 MB", failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Pages(int n) =>
        Enumerable.Range(0, n).Select(i => (
            $"folder/page-{i}.md",
            $"---\ntitle: Page {i}\n---\n\n## A heading\n\nWords of *page* {i}, and a [[Page {(i + 1) % n}|link]].\n"));
}

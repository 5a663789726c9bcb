using Xunit;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>Tests that measure time or take the whole machine, one after the other while no other test of these runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The trait of tests that measure time: <c>.ci/run</c> runs them when all others are done.</summary>
    public const string Category = "Category";

    public const string Measuring = "Measuring";
}

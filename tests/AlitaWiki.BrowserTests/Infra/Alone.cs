using Xunit;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>Tests that measure time, one after the other while no other test runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

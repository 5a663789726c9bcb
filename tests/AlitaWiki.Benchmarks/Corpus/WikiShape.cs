namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>What is unusual about a wiki; all shapes have about the same size.</summary>
internal enum WikiShape
{
    Plain,

    /// <summary>Every page links to the first one.</summary>
    OneTarget,

    /// <summary>Every page has one tag in common.</summary>
    OneTag,

    /// <summary>Every page makes its first claim, and cites, from one source.</summary>
    OneSource,

    /// <summary>The first page has a question of 256 claims, as many as can be compared with each other.</summary>
    ManyClaims,

    /// <summary>The first page has 10,000 aliases.</summary>
    ManyAliases,
}

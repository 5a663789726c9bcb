using AlitaWiki.Tests.Infra;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace AlitaWiki.Tests.Infra;

/// <summary>Begins with the classes that take longest, so that at the end no processor waits for one of them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] s_longest =
    [
        nameof(Claims.WikiLawTests), nameof(Output.Writing.KilledBuildTests), nameof(Rebuild.RebuildLawTests), nameof(Site.AllocationTests),
        nameof(Cli.BuildTests), nameof(Output.DeterminismTests), nameof(Cli.Preview.SlowClientTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
    {
        return [.. testCollections.OrderBy(Place)];

        static int Place(TTestCollection collection)
        {
            var place = Array.FindIndex(s_longest, name => collection.TestCollectionDisplayName.Contains($".{name} ", StringComparison.Ordinal));
            return place < 0 ? s_longest.Length : place;
        }
    }
}

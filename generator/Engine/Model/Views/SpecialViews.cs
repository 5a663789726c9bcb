using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>The page that leads to a random one.</summary>
/// <param name="Lists">The folder of the lists of addresses, <c>0.json</c> and so on.</param>
/// <param name="Count">All addresses in them.</param>
/// <param name="PerList">How many a list holds; the last may hold fewer.</param>
public sealed record RandomRoutes(Route Lists, int Count, int PerList);

public sealed record RandomView : PageView
{
    public required RandomRoutes Routes { get; init; }

    /// <summary>Where to look around without a script.</summary>
    public required ImmutableArray<PageLink> Places { get; init; }
}

/// <summary>Statements of a source that its own page has no room for.</summary>
public sealed record SourceClaimsView : PageView
{
    public required ImmutableArray<SourceClaimView> Claims { get; init; }

    public required Paging Paging { get; init; }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A whole page. What every page has in common; each page kind adds its own.</summary>
public abstract record PageView : View
{
    public required SiteView Site { get; init; }

    public required string Title { get; init; }

    /// <summary>One plain sentence for search engines and link previews.</summary>
    public string? Description { get; init; }

    public required Route Route { get; init; }

    /// <summary>The absolute address, where the site's own is known.</summary>
    public string? Canonical { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>What the page says to machines; set once all else of the page is known.</summary>
    public HeadView Head { get; init; } = new();

    /// <summary>From the home page down, without the page itself.</summary>
    public ImmutableArray<PageLink> Breadcrumbs { get; init; } = [];
}

/// <summary>What is the same on every page of the site.</summary>
public sealed record SiteView
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    public required string Language { get; init; }

    public required ImmutableArray<PageLink> Navigation { get; init; }

    /// <summary>The pages that write themselves and lead through the wiki, as far as there are any.</summary>
    public ImmutableArray<PageLink> Tools { get; init; } = [];

    /// <summary>Null where the theme's own colour holds.</summary>
    public AccentColours? Accent { get; init; }

    public Route? Logo { get; init; }

    /// <summary>The site as a square picture, for the home screens of phones.</summary>
    public Route? Icon { get; init; }

    /// <summary>The web app manifest, where there is one.</summary>
    public Route? Manifest { get; init; }

    public required SiteFooter Footer { get; init; }

    public string? Repository { get; init; }

    /// <summary>The script that searches the site's index; null where the site has none.</summary>
    public Route? SearchScript { get; init; }

    /// <summary>Every feed by its name.</summary>
    public ImmutableArray<PageLink> Feeds { get; init; } = [];

    /// <summary>The theme's files by name, each at its fingerprinted address; <c>site.css</c> ends with the site's colours.</summary>
    public required FrozenDictionary<string, Route> Assets { get; init; }
}

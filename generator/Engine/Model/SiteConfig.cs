using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>What <c>site.yml</c> says. Only the title is required.</summary>
public sealed record SiteConfig
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Where the site will be served, without a trailing slash; canonical links need it.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 language of the content.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The repository's web address, for edit, history and "something wrong" links.</summary>
    public string? Repository { get; init; }

    /// <summary>Readers may propose changes in the browser, where the repository allows it.</summary>
    public bool Editor { get; init; } = true;

    /// <summary>The day the site speaks for; a date before it has passed.</summary>
    public DateOnly? AsOf { get; init; }

    public ImmutableArray<NavigationItem> Navigation { get; init; } = [];

    /// <summary>The accent colour on a light and on a dark ground, as <c>#rrggbb</c>.</summary>
    public AccentColours? Accent { get; init; }

    public Located<string>? Logo { get; init; }

    /// <summary>The site as a square picture, for the home screens of phones.</summary>
    public Located<string>? Icon { get; init; }

    /// <summary>The picture that networks show with links to pages whose type has none.</summary>
    public WrittenImage? Image { get; init; }

    public SiteFooter Footer { get; init; } = new();
}

/// <summary>One entry of the site's navigation; <paramref name="To"/> is a page, a folder or a generated page, without leading slash.</summary>
public sealed record NavigationItem(string Label, Located<string> To);

public sealed record AccentColours(string Light, string Dark);

public sealed record SiteFooter
{
    public string? Licence { get; init; }

    public string? LicenceUrl { get; init; }

    /// <summary>For a fan site: that it is unofficial, and whose the names are.</summary>
    public string? Notice { get; init; }

    public string? Contact { get; init; }
}

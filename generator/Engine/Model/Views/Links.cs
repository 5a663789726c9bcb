namespace AlitaWiki.Engine.Model;

/// <summary>A link to a page of the site.</summary>
public sealed record PageLink(string Title, Route Route);

/// <summary>A name with the page it leads to; without one it is shown as text, or as a red link where <paramref name="Wanted"/>.</summary>
public sealed record NameLink(string Name, Route? Route, bool Wanted = false);

/// <summary>What a whole page gives away, and the key under which a reader's choice to see it is remembered.</summary>
public sealed record SpoilerMark(string Name, string Key)
{
    public static SpoilerMark? Of(PageOutline page) => page.Spoiler is { } name ? new SpoilerMark(name, NameFolding.Fold(name)) : null;
}

/// <summary>A page in a list.</summary>
public sealed record PageCard
{
    public required string Title { get; init; }

    public required Route Route { get; init; }

    public string? Summary { get; init; }

    public required string TypeLabel { get; init; }

    /// <summary>How many of its questions stand open as disputed, doubted or competing.</summary>
    public int OpenQuestions { get; init; }

    public int Claims { get; init; }

    public ImageReference? Image { get; init; }
}

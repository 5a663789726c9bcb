using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A kind of page as <c>types.yml</c> declares it.</summary>
public sealed record PageType
{
    public const string Source = "source";
    public const string Page = "page";

    public required string Name { get; init; }

    public required string Label { get; init; }

    public required string Plural { get; init; }

    /// <summary>The folder that holds the type's pages and gives its listing's route; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Properties in the order the infobox shows them; the others follow in the vocabulary's order.</summary>
    public ImmutableArray<PropertyId> Infobox { get; init; } = [];

    /// <summary>The schema.org type of its pages.</summary>
    public string Schema { get; init; } = "WebPage";

    /// <summary>The picture that networks show with links to its pages.</summary>
    public WrittenImage? Image { get; init; }
}

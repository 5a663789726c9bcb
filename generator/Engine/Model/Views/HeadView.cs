using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>What machines read of a page: search engines, and networks that draw a card for a link.</summary>
public sealed record HeadView
{
    /// <summary>The page in a sentence or two; gives nothing away that a spoiler hides.</summary>
    public string? Description { get; init; }

    public PreviewImage? Image { get; init; }

    /// <summary>JSON-LD objects, escaped so that each may stand in a script element as it is.</summary>
    public ImmutableArray<string> StructuredData { get; init; } = [];

    /// <summary>The content-security-policy, on a page that is shown at addresses for which no header can be set.</summary>
    public string? ContentPolicy { get; init; }
}

/// <summary>The picture of a link's card.</summary>
/// <param name="Address">Whole, as networks fetch it from elsewhere.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record PreviewImage(string Address, string Alt, int Width, int Height);

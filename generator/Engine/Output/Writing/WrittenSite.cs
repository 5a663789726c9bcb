using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>What a build did to the output folder.</summary>
public sealed record WrittenSite(int Pages, int Written, int Unchanged, int Deleted)
{
    /// <summary>How many files were made, be their bytes new or not; the others were known to be as they should.</summary>
    public int Made { get; init; }

    /// <summary>The files whose bytes are new, and those that were deleted, in order.</summary>
    public ImmutableArray<OutputPath> Changed { get; init; } = [];

    /// <summary>Tells the folder, as this build left it, from any later state; null where that was not asked for.</summary>
    public string? Stamp { get; init; }

    /// <summary>Why the site has no search though it was asked for, and how to have it.</summary>
    public string? SearchLeftOut { get; init; }

    /// <summary>Why pages cannot be edited in the browser though that was asked for, and how to have it.</summary>
    public string? EditorLeftOut { get; init; }
}

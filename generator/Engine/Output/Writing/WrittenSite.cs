namespace AlitaWiki.Engine.Output.Writing;

/// <summary>What a build did to the output folder.</summary>
public sealed record WrittenSite(int Pages, int Written, int Unchanged, int Deleted)
{
    /// <summary>Why the site has no search though it was asked for, and how to have it.</summary>
    public string? SearchLeftOut { get; init; }
}

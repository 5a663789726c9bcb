namespace AlitaWiki.Engine.Output.Writing;

/// <summary>What a build did to the output folder.</summary>
public sealed record WrittenSite(int Pages, int Written, int Unchanged, int Deleted);

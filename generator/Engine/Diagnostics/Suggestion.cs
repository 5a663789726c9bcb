using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>A sentence for a hint about a name that is not there.</summary>
public static class Suggestion
{
    /// <summary>The nearest name, or <paramref name="otherwise"/> where none is near.</summary>
    public static string Of(string name, IEnumerable<string> candidates, string otherwise) =>
        NearestName.Of(name, candidates) is { } nearest ? $"Did you mean \"{nearest}\"?" : otherwise;
}

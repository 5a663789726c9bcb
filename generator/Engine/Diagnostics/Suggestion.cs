using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>A sentence for a hint about a name that is not there.</summary>
public static class Suggestion
{
    /// <summary>The nearest name, or <paramref name="otherwise"/> where none is near.</summary>
    public static string Of(string name, IEnumerable<string> candidates, string otherwise) =>
        Of(NearestName.Of(name, candidates), otherwise);

    /// <summary>The nearest name, once it is found, or <paramref name="otherwise"/> where there is none.</summary>
    public static string Of(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean \"{nearest}\"?";
}

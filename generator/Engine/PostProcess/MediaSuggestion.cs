using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

internal static class MediaSuggestion
{
    /// <summary>What to do about a file that is not there.</summary>
    public static string Suggest(this MediaIndex media, string name) =>
        Suggestion.Of(name, media.Files.Select(file => file.Path.Value), "Put the file into the folder media.");
}

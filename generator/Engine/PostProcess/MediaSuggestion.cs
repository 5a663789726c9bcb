using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

internal static class MediaSuggestion
{
    private const string Folder = "media/";

    /// <summary>What to do about a file that is not there.</summary>
    public static string Suggest(this MediaIndex media, string name) =>
        Suggestion.Of(Nearest(media, name), "Put the file into the folder media.");

    /// <summary>With or without the folder, as the name was written.</summary>
    private static string? Nearest(MediaIndex media, string name) =>
        !name.StartsWith(Folder, StringComparison.Ordinal) ? media.Nearest(name)
        : media.Nearest(name[Folder.Length..]) is { } nearest ? Folder + nearest
        : null;
}

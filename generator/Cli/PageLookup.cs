using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli;

/// <summary>Finds pages by what people call them.</summary>
internal static class PageLookup
{
    /// <summary>The page of an id, title or alias; else null, and why.</summary>
    public static PageId? Find(PageNames names, string name, out string problem)
    {
        var candidates = names.Find(name);
        problem = candidates.Length switch
        {
            0 => $"No page is called '{name}'.{Words(names.Nearest(name))}",
            1 => "",
            _ => $"'{name}' may be any of {string.Join(", ", candidates)}; give one of these ids.",
        };
        return candidates.Length == 1 ? candidates[0] : null;
    }

    public static string Suggest(string name, IEnumerable<string> names) =>
        Words(NearestName.Of(name, names));

    private static string Words(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}

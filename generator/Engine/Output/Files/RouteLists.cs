using System.Globalization;
using System.Text.Json;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>
/// The addresses among which a script picks one at random, in lists small enough that one can be loaded whenever a reader
/// asks for it. Pages that give something away are not among them, nor are sources, unless there is nothing else.
/// </summary>
internal static class RouteLists
{
    private const int PerList = 500;
    private const string Folder = "data/routes";

    public static RandomRoutes Summary(Wiki wiki) => new(Route.Of(Folder), Of(wiki).Length, PerList);

    public static IEnumerable<SiteFile> Files(Wiki wiki) =>
        Of(wiki).Chunk(PerList).Select((routes, index) => SiteFile.OfText(
            $"{Folder}/{index.ToString(CultureInfo.InvariantCulture)}.json",
            JsonSerializer.Serialize(routes) + "\n"));

    private static string[] Of(Wiki wiki)
    {
        Page[] open = [.. wiki.Pages.Where(page => page.Spoiler is null && page.Route != Route.Home)];
        Page[] articles = [.. open.Where(page => page.Source is null)];
        return [.. (articles.Length == 0 ? open : articles).Select(page => page.Route.Value)];
    }
}

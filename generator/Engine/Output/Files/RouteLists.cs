using System.Globalization;
using System.Text;
using System.Text.Json;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

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
        Of(wiki).Chunk(PerList).Select((routes, index) => new SiteFile(
            new OutputPath($"{Folder}/{index.ToString(CultureInfo.InvariantCulture)}.json"),
            () => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(routes.Select(route => route.Value)) + "\n"))
        {
            Subject = SameItems.Of(routes),
        });

    private static Route[] Of(Wiki wiki)
    {
        PageOutline[] open = [.. wiki.Outlines.Where(page => page.Spoiler is null && page.Route != Route.Home)];
        PageOutline[] articles = [.. open.Where(page => page.Source is null)];
        return [.. (articles.Length == 0 ? open : articles).Select(page => page.Route)];
    }
}

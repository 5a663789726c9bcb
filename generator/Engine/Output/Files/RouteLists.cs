using System.Buffers;
using System.Globalization;
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
            () => Json(routes))
        {
            Subject = SameItems.Of(routes),
        });

    private static ReadOnlyMemory<byte> Json(Route[] routes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        writer.WriteStartArray();
        foreach (var route in routes)
        {
            writer.WriteStringValue(route.Value);
        }

        writer.WriteEndArray();
        writer.Flush();
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static Route[] Of(Wiki wiki)
    {
        PageOutline[] open = [.. wiki.Outlines.Where(page => page.Spoiler is null && page.Route != Route.Home)];
        PageOutline[] articles = [.. open.Where(page => page.Source is null)];
        return [.. (articles.Length == 0 ? open : articles).Select(page => page.Route)];
    }
}

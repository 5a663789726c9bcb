using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>
/// Which results bear a name exactly, for the script to put them first: the search program knows words, not names. Names lie
/// in files by their hash, so that a reader loads a few kilobytes however many pages there are.
/// </summary>
internal static class SearchNames
{
    private const int NamesInFile = 256;

    /// <param name="folder">Where the files go.</param>
    /// <param name="documents">All pages that can be found.</param>
    /// <param name="results">The search program's own name of each page's result.</param>
    public static IEnumerable<SiteFile> Files(
        string folder, ImmutableArray<SearchDocument> documents, IReadOnlyDictionary<Route, string> results)
    {
        var names = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => results.ContainsKey(document.Route)))
        {
            foreach (var name in document.Aliases.Prepend(document.Title).Select(SearchName.Fold).Where(name => name.Length > 0))
            {
                if (!names.TryGetValue(name, out var bearers))
                {
                    names.Add(name, bearers = new SortedSet<string>(StringComparer.Ordinal));
                }

                bearers.Add(results[document.Route]);
            }
        }

        var count = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (names.Count + NamesInFile - 1) / NamesInFile));
        var parts = names.ToLookup(name => SearchName.Hash(name.Key) % count);
        yield return File($"{folder}/names.json", writer => writer.WriteNumber("files", count));
        for (var part = 0u; part < count; part++)
        {
            var entries = parts[part];
            yield return File(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}/names/{part}.json"), writer =>
            {
                foreach (var (name, bearers) in entries)
                {
                    writer.WriteStartArray(name);
                    foreach (var bearer in bearers)
                    {
                        writer.WriteStringValue(bearer);
                    }

                    writer.WriteEndArray();
                }
            });
        }
    }

    private static SiteFile File(string path, Action<Utf8JsonWriter> write)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        var bytes = content.ToArray();
        return new SiteFile(new OutputPath(path), () => bytes);
    }
}

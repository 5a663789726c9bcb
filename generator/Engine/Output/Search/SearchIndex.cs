using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>The files of an index as the search program wrote them, without those that this wiki does not use.</summary>
internal static class SearchIndex
{
    private const string Fragment = ".pf_fragment";

    /// <summary>What stands before the JSON in each of the program's files.</summary>
    private static readonly byte[] s_mark = "pagefind_dcd"u8.ToArray();

    /// <summary>Ready-made surfaces, which this wiki's own takes the place of, and the words of unknown languages.</summary>
    private static readonly string[] s_unused = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight"];

    /// <param name="written">The folder that the program wrote.</param>
    /// <param name="folder">Where the files go on the site.</param>
    public static ImmutableArray<SiteFile> Files(string written, string folder) =>
    [
        .. Directory.EnumerateFiles(written, "*", SearchOption.AllDirectories)
            .Where(file => !s_unused.Any(name => Path.GetFileName(file).StartsWith(name + ".", StringComparison.Ordinal)))
            .Select(file => (Name: Path.GetRelativePath(written, file).Replace('\\', '/'), Bytes: File.ReadAllBytes(file)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new SiteFile(new OutputPath($"{folder}/{file.Name}"), () => file.Bytes)),
    ];

    /// <summary>The program's own name of each page's result.</summary>
    public static IReadOnlyDictionary<Route, string> Results(IEnumerable<SiteFile> files)
    {
        var results = new ConcurrentDictionary<Route, string>();
        Parallel.ForEach(files.Where(file => file.Path.Value.EndsWith(Fragment, StringComparison.Ordinal)), file =>
        {
            if (UrlIn(file.Read()) is { } url)
            {
                results[new Route(url)] = Path.GetFileNameWithoutExtension(file.Path.Value);
            }
        });
        return results;
    }

    private static string? UrlIn(ReadOnlyMemory<byte> fragment)
    {
        using var compressed = new GZipStream(new MemoryStream(fragment.ToArray()), CompressionMode.Decompress);
        using var content = new MemoryStream();
        compressed.CopyTo(content);
        var json = content.GetBuffer().AsMemory(0, (int)content.Length);
        if (!json.Span.StartsWith(s_mark))
        {
            return null;
        }

        using var page = JsonDocument.Parse(json[s_mark.Length..]);
        return page.RootElement.GetProperty("url").GetString();
    }
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Output.Search;

/// <summary>A small wiki with things that may be found and things that may not, and what its index holds.</summary>
internal static class SearchSite
{
    /// <summary>Words that stand in spoilers only.</summary>
    public static readonly string[] Hidden = ["zirconium", "obsidian", "feldspar", "malachite", "tourmaline", "chalcedony"];

    public const string Files = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        lit-on: { type: date, label: First lit }
        fate: { type: text, label: Fate }
        -- types.yml --
        place: { label: Place, plural: Places, folder: places }
        character: { label: Character, plural: Characters, folder: characters }
        -- places/lighthouse.md --
        ---
        title: The Lighthouse
        type: place
        aliases: ["Ol' Lamp", Leuchtturm]
        summary: A tower of granite.
        tags: [towers, "north, by east"]
        claims:
          lit-on:
            - { value: 1890, source: logbook, quote: lit the basalt lamp }
            - { value: 1891, source: gazette }
        ---
        It stands on marble[^open] [@gazette].

        ## The stairs & more

        They are of slate <b>here</b>.

        ::: spoiler The last chapter
        ## Of zirconium

        The stairs hide obsidian[^shut].
        :::

        [^open]: A note on travertine.
        [^shut]: A note on feldspar.
        -- characters/ilse.md --
        ---
        title: Ilse
        type: character
        summary: She is made of malachite.
        spoiler: The last chapter
        claims:
          fate:
            - { value: tourmaline, source: gazette, quote: now chalcedony }
        ---
        Malachite, as told in [[The Lighthouse]].
        -- sources/gazette.md --
        ---
        title: The Gazette
        type: source
        publisher: Quartz Press
        ---
        It tells of [[Ilse]].
        -- sources/logbook.md --
        ---
        title: The Logbook
        type: source
        ---
        """;

    /// <summary>All that a reader's browser could load of the index, unpacked.</summary>
    public static string Contents(SiteTest site) => string.Concat(
        Directory.EnumerateFiles(Path.Combine(site.Output, "pagefind"), "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".js", StringComparison.Ordinal) && !file.EndsWith(".pagefind", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(Unpack(file))));

    /// <summary>Every result by its address.</summary>
    public static Dictionary<string, JsonElement> Results(SiteTest site) =>
        Directory.EnumerateFiles(Path.Combine(site.Output, "pagefind", "fragment"))
            .Select(file => JsonDocument.Parse(Unpack(file).AsMemory("pagefind_dcd".Length)).RootElement)
            .ToDictionary(result => result.GetProperty("url").GetString()!);

    private static byte[] Unpack(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes is not [0x1f, 0x8b, ..])
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return content.ToArray();
    }
}

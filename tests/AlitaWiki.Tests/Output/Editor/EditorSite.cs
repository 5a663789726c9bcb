using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Output.Editor;

/// <summary>A wiki that can be edited in the browser, with the editor that all tests share.</summary>
internal static class EditorSite
{
    public const string Repository = "repository: https://github.com/tidewatch/wiki\n";

    private const string Files = """
        -- properties.yml --
        height: { label: Height, question: How tall is it?, type: text }
        lit-on: { label: First lit, question: When was it lit?, type: date }
        -- types.yml --
        place: { label: Place, plural: Places, folder: places, infobox: [lit-on] }
        -- about.md --
        ---
        title: About
        ---
        -- places/lighthouse.md --
        ---
        title: The Lighthouse
        claims:
          lit-on:
            - { value: 1890, source: logbook }
        ---
        -- places/deep/cave.md --
        ---
        title: The Cave
        ---
        -- sources/000-log.md --
        ---
        title: The keeper's logbook
        aliases: [The log, logbook]
        ---
        -- sources/news.md --
        ---
        title: Harbour news
        ---
        -- site.yml --
        title: Tidewatch
        url: https://tidewatch.example

        """;

    /// <param name="settings">More of site.yml.</param>
    public static SiteTest Of(string settings)
    {
        var site = SiteTest.Of(Files + settings);
        site.Variables[SharedCache.Variable] = SharedCache.Folder;
        return site;
    }

    /// <summary>Builds it; skips the test where the editor cannot be had.</summary>
    public static async Task<CommandResult> BuildAsync(SiteTest site)
    {
        var result = await site.RunAsync("build");
        Npm.Require(!result.Output.Contains("Editing in the browser is left out", StringComparison.Ordinal), "its editor");
        return result;
    }
}

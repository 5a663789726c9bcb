using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Editor;

/// <summary>A wiki that can be edited in the browser, with a program in npm's place that lays out what the editor needs.</summary>
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
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program in npm's place is written for a Unix shell.");
        var site = SiteTest.Of(Files + settings);
        Program(site, "node", "exit 1");
        Program(site, "npm", """
            PATH=/usr/bin:/bin
            echo once >> ../../../installed
            mkdir -p node_modules/decap-cms/dist node_modules/yaml/browser/dist/nodes
            touch node_modules/decap-cms/dist/cms.js node_modules/decap-cms/dist/decap-cms.js.map
            echo 1 > node_modules/decap-cms/dist/decap-cms.js
            echo 2 > node_modules/decap-cms/dist/7.decap-cms.js
            echo 3 > node_modules/yaml/browser/dist/index.js
            echo 4 > node_modules/yaml/browser/dist/nodes/Node.js
            """);
        site.Variables["PATH"] = site.Folder;
        return site;
    }

    /// <summary>How often npm was asked to install something.</summary>
    public static int Installations(SiteTest site) =>
        File.Exists(Path.Combine(site.Folder, "installed")) ? File.ReadAllLines(Path.Combine(site.Folder, "installed")).Length : 0;

    public static void Program(SiteTest site, string name, string script)
    {
        var file = Path.Combine(site.Folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

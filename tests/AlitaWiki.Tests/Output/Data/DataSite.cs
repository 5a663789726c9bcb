using System.Text.Json.Nodes;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Data;

/// <summary>A built wiki as a program meets it: its data files.</summary>
internal sealed class DataSite : IDisposable
{
    private readonly SiteTest _site;

    public DataSite(SiteTest site)
    {
        _site = site;
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
    }

    public string Output => _site.Output;

    public IReadOnlyList<JsonNode> Claims => Items("claims");

    public IReadOnlyList<JsonNode> Questions => Items("questions");

    public string Text(string name) => File.ReadAllText(Path.Combine(Output, "data", name));

    public JsonNode Json(string name) => JsonNode.Parse(Text(name))!;

    /// <summary>The only claim with a value as it is displayed.</summary>
    public JsonNode Claim(string display) => Claims.Single(claim => Said(claim["display"]) == display);

    /// <summary>A wiki of one film and its sources, with some claims on it.</summary>
    public static DataSite Of(string claims, string properties = "", string more = "") => new(SiteTest.Of($"""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        release-date: {"{ label: Release date, type: date, volatile: true, lapses: true }"}
        {properties}
        -- film.md --
        ---
        title: The Second Tide
        claims:
        {claims}
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        type: source
        published: 2020-05
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        type: source
        ---
        {more}
        """));

    public static string Said(JsonNode? node) => node!.GetValue<string>();

    public static IEnumerable<string> AllSaid(JsonNode? list) => list!.AsArray().Select(Said);

    public void Dispose() => _site.Dispose();

    private JsonNode[] Items(string name) => [.. Json($"{name}.json")[name]!.AsArray().Select(item => item!)];
}

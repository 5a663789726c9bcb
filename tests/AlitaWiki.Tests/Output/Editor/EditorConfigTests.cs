using System.Text.Json.Nodes;
using AlitaWiki.Engine.Input;
using Xunit;

namespace AlitaWiki.Tests.Output.Editor;

/// <summary>The editor knows what the reader knows.</summary>
public sealed class EditorConfigTests
{
    [Fact]
    public async Task ProposalsGoToTheRepositoryByWayOfForks()
    {
        var config = await ConfigAsync();

        Assert.Equal("github", (string?)config["backend"]!["name"]);
        Assert.Equal("tidewatch/wiki", (string?)config["backend"]!["repo"]);
        Assert.True((bool?)config["backend"]!["open_authoring"]);
        Assert.Equal("editorial_workflow", (string?)config["publish_mode"]);
        Assert.Equal("input/media", (string?)config["media_folder"]);
        Assert.Null(config["local_backend"]);
    }

    [Fact]
    public async Task EveryFolderWithPagesIsACollectionAndAnswersToItsTypesLabel()
    {
        var collections = (await ConfigAsync())["collections"]!.AsArray();

        Assert.Equal(
            ["input/places: Places, Place", "input/sources: Sources, Source", "input: Other pages, Page", "input/places/deep: In places/deep, Place"],
            collections.Select(collection => $"{collection!["folder"]}: {collection["label"]}, {collection["label_singular"]}"));
        Assert.Equal(collections.Count, collections.Select(collection => (string?)collection!["name"]).Distinct().Count());
    }

    [Fact]
    public async Task EveryKeyThatTheReaderTakesCanBeFilledIn()
    {
        var collections = (await ConfigAsync())["collections"]!.AsArray();
        var schema = InputSchemas.All(["text"]).Single(entry => entry.Key == "front-matter").Value["properties"]!.AsObject();
        var claim = schema["claims"]!["additionalProperties"]!["anyOf"]![0]!["properties"]!.AsObject();

        // Decisions rest on a hash that only a command prints.
        Assert.Equal(Keys(schema).Append("body").Except(["resolutions"]).Order(), Names(Collection(collections, "Source")["fields"]!).Order());
        Assert.Equal(
            Keys(schema).Append("body").Except(["resolutions"]).Except(["publisher", "author", "published", "accessed", "url", "archived", "kind", "derived-from", "reliability", "reliability-note"]).Order(),
            Names(Collection(collections, "Place")["fields"]!).Order());
        Assert.Equal(Keys(claim).Append("property").Order(), Names(Field(collections, "claims")["fields"]!).Order());
    }

    [Fact]
    public async Task AClaimIsAboutAPropertyOfTheVocabularyAndTheInfoboxComesFirst()
    {
        var collections = (await ConfigAsync())["collections"]!.AsArray();
        var property = Field(collections, "claims")["fields"]!.AsArray().Single(field => (string?)field!["name"] == "property")!;

        Assert.Equal(["lit-on", "height"], property["options"]!.AsArray().Select(option => (string?)option!["value"]));
        Assert.Equal("First lit: When was it lit?", (string?)property["options"]![0]!["label"]);
        Assert.Equal(["place", "page", "source"], Field(collections, "type")["options"]!.AsArray().Select(option => (string?)option!["value"]));
    }

    [Fact]
    public async Task SourcesAreSuggestedByTheNameThatClaimsUse()
    {
        var sources = (await ConfigAsync())["suggestions"]!["sources"]!.AsArray();

        Assert.Equal(["logbook: The keeper's logbook", "news: Harbour news"], sources.Select(source => $"{source!["value"]}: {source["label"]}"));
    }

    private static async Task<JsonNode> ConfigAsync()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        await EditorSite.BuildAsync(site);
        using var file = File.OpenRead(Path.Combine(site.Output, "admin", "config.json"));
        return (await JsonNode.ParseAsync(file, cancellationToken: TestContext.Current.CancellationToken))!;
    }

    private static JsonNode Collection(JsonArray collections, string label) =>
        collections.First(collection => (string?)collection!["label_singular"] == label)!;

    private static JsonNode Field(JsonArray collections, string name) =>
        Collection(collections, "Place")["fields"]!.AsArray().Single(field => (string?)field!["name"] == name)!;

    private static IEnumerable<string> Names(JsonNode fields) => fields.AsArray().Select(field => field!["name"]!.GetValue<string>());

    private static IEnumerable<string> Keys(JsonObject schema) => schema.Select(entry => entry.Key);
}

using System.Text.Json.Nodes;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Heads;

public sealed class StructuredDataTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        url: https://tidewatch.example
        -- types.yml --
        film: { folder: films, schema: Movie }
        person: { folder: people, schema: Person }
        -- properties.yml --
        released: { type: date, schema: datePublished }
        director: { type: page, schema: director }
        cast: { type: page, cardinality: many, schema: actor }
        genre: { type: text, schema: genre }
        colour: { type: choice, values: [yes, no], schema: colour }
        language: { type: text, schema: inLanguage }
        length: { type: quantity, unit: minutes }
        -- people/ada.md --
        ---
        title: Ada Voss
        ---
        -- films/tide.md --
        ---
        title: "The Tide </script><script>alert(1)</script>"
        aliases: [High Water]
        summary: A lighthouse & its keeper.
        claims:
          released: { value: 2019-02-14, source: gazette }
          director:
            - { value: Ada Voss, source: gazette }
            - { value: Orla Penn, source: letter }
          cast:
            - { value: Ada Voss, source: gazette }
            - { value: Brin Hale, source: herald }
          genre: { value: drama, source: herald, stance: rumoured }
          colour: { value: "[yes, no]", source: herald }
          language: { value: Old Harbour, source: herald }
          length: { value: 90 minutes, source: herald }
        ---
        -- films/ebb.md --
        ---
        title: The Ebb
        summary: All drown.
        aliases: [Everyone Drowns]
        spoiler: The Ebb
        claims:
          released: { value: 2020, source: gazette }
        ---
        -- sources/gazette.md --
        ---
        title: Gazette on the film
        type: source
        kind: news
        author: Ida Marsh
        publisher: The Gazette
        published: 2019-01
        url: https://gazette.example/film
        ---
        -- sources/letter.md --
        ---
        title: Letter
        type: source
        ---
        -- sources/herald.md --
        ---
        title: Herald
        type: source
        published: "2019~"
        derived-from: [gazette]
        ---
        """);

    public StructuredDataTests() => Assert.NotNull(_site.Build().Written);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void APageHasItsTypesNameAndWhatNobodyContests()
    {
        var film = Subject("/films/tide");

        Assert.Equal("https://schema.org", (string?)film["@context"]);
        Assert.Equal("Movie", (string?)film["@type"]);
        Assert.Equal("A lighthouse & its keeper.", (string?)film["description"]);
        Assert.Equal("https://tidewatch.example/films/tide", (string?)film["url"]);
        Assert.Equal("https://tidewatch.example/films/tide", (string?)film["mainEntityOfPage"]!["@id"]);
        Assert.Equal("""["High Water"]""", film["alternateName"]!.ToJsonString());
        Assert.Equal("2019-02-14", (string?)film["datePublished"]);
        Assert.Equal("Old Harbour", (string?)film["inLanguage"]);
        Assert.Equal(
            """[{"name":"Brin Hale"},{"@type":"Person","name":"Ada Voss","url":"https://tidewatch.example/people/ada"}]""",
            film["actor"]!.ToJsonString());
    }

    [Theory]
    [InlineData("director", "two sources differ")]
    [InlineData("genre", "it is a rumour")]
    [InlineData("colour", "it is one of two")]
    [InlineData("length", "the vocabulary names no property of schema.org")]
    public void WhatIsNotSettledIsNotTold(string property, string why) =>
        Assert.False(Subject("/films/tide").ContainsKey(property), why);

    [Fact]
    public void APageThatGivesSomethingAwayTellsItsNameAlone()
    {
        var film = Subject("/films/ebb");

        Assert.Equal("The Ebb", (string?)film["name"]);
        Assert.Equal(["@context", "@type", "name", "mainEntityOfPage"], film.Select(entry => entry.Key));
    }

    [Fact]
    public void NoTextEndsTheBlockItStandsIn()
    {
        var page = _site.Page("/films/tide");

        Assert.Equal("The Tide </script><script>alert(1)</script>", (string?)Subject("/films/tide")["name"]);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert", StringComparison.Ordinal));
    }

    [Fact]
    public void ASourceIsTheDocumentThatItIs()
    {
        var source = Subject("/sources/gazette");

        Assert.Equal("NewsArticle", (string?)source["@type"]);
        Assert.Equal("https://gazette.example/film", (string?)source["url"]);
        Assert.Equal("2019-01", (string?)source["datePublished"]);
        Assert.Equal("""{"@type":"Person","name":"Ida Marsh"}""", source["author"]!.ToJsonString());
        Assert.Equal("""{"@type":"Organization","name":"The Gazette"}""", source["publisher"]!.ToJsonString());
    }

    [Fact]
    public void AnUncertainDateIsNotToldAndTheOriginOfACopyIs()
    {
        var source = Subject("/sources/herald");

        Assert.Equal("CreativeWork", (string?)source["@type"]);
        Assert.False(source.ContainsKey("datePublished"));
        Assert.Equal(
            """[{"@type":"NewsArticle","name":"Gazette on the film","url":"https://gazette.example/film"}]""",
            source["isBasedOn"]!.ToJsonString());
    }

    [Fact]
    public void TheWayDownFromTheHomePageEndsWithThePageItself()
    {
        var steps = Blocks("/people/ada").Single(block => (string?)block["@type"] == "BreadcrumbList")["itemListElement"]!.AsArray();

        Assert.Equal(
            [(1, "Tidewatch", "https://tidewatch.example/"), (2, "Persons", "https://tidewatch.example/people"), (3, "Ada Voss", "https://tidewatch.example/people/ada")],
            steps.Select(step => ((int)step!["position"]!, (string)step["name"]!, (string)step["item"]!)));
    }

    [Fact]
    public void TheHomePageIsTheSiteAndAListACollection()
    {
        Assert.Equal("WebSite", (string?)Subject("/")["@type"]);
        Assert.Equal("CollectionPage", (string?)Subject("/films")["@type"]);
        Assert.Empty(Blocks("/404"));
    }

    private JsonObject Subject(string route) => Blocks(route).First();

    private IEnumerable<JsonObject> Blocks(string route) =>
        _site.Page(route).QuerySelectorAll("script[type='application/ld+json']").Select(block => JsonNode.Parse(block.TextContent)!.AsObject());
}

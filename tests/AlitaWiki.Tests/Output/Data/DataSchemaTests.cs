using System.Text.Json.Nodes;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Data;

/// <summary>What is published fits the schemas published beside it, and the schemas allow nothing else.</summary>
public sealed class DataSchemaTests
{
    public static TheoryData<string> Wikis => ["input", "tests/AlitaWiki.Tests/Sites/tidewatch/input"];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void The_data_of_a_wiki_fit_their_schemas(string folder)
    {
        using var data = new DataSite(SiteTest.CopyOf(Path.Combine(Repository.Root, folder)));

        Assert.All(["claims", "questions"], name =>
        {
            Assert.NotEmpty(data.Json($"{name}.json")[name]!.AsArray());
            Assert.Empty(JsonSchemaCheck.Faults(data.Json($"{name}.schema.json"), data.Json($"{name}.json")));
        });
    }

    [Fact]
    public void The_schemas_name_their_dialect_and_need_no_network()
    {
        using var data = DataSite.Of("  release-date: [{ value: 2025, source: gazette }]");

        Assert.All(["claims", "questions"], name =>
        {
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", DataSite.Said(data.Json($"{name}.schema.json")["$schema"]));
            Assert.DoesNotContain("$ref", data.Text($"{name}.schema.json"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("claims", "stance", "claimed")]
    [InlineData("claims", "id", "1")]
    [InlineData("claims", "earliest", "May 2025")]
    [InlineData("claims", "line", 0)]
    [InlineData("claims", "note", "More than the format has.")]
    [InlineData("questions", "status", "unclear")]
    [InlineData("questions", "positions", "none")]
    public void A_field_that_lies_does_not_fit(string name, string field, object value)
    {
        using var data = DataSite.Of("  release-date: [{ value: 2025, source: gazette }]");
        var document = data.Json($"{name}.json");
        var schema = data.Json($"{name}.schema.json");
        Assert.Empty(JsonSchemaCheck.Faults(schema, document));

        document[name]![0]![field] = JsonValue.Create(value);

        Assert.NotEmpty(JsonSchemaCheck.Faults(schema, document));
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("questions")]
    public void No_field_may_be_missing_but_the_days_of_what_has_none(string name)
    {
        using var data = DataSite.Of("  release-date: [{ value: 2025, source: gazette }]");
        var schema = data.Json($"{name}.schema.json");
        var fields = data.Json($"{name}.json")[name]![0]!.AsObject().Select(field => field.Key).ToArray();

        var optional = fields.Where(field =>
        {
            var document = data.Json($"{name}.json");
            document[name]![0]!.AsObject().Remove(field);
            return JsonSchemaCheck.Faults(schema, document).Count == 0;
        });

        Assert.Equal(name == "claims" ? ["earliest", "latest"] : [], optional);
    }
}

using AlitaWiki.Tests.Infra;
using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Output.Data;

/// <summary>What stands in <c>data/questions.json</c>.</summary>
public sealed class QuestionsDataTests
{
    private static readonly string s_input = Path.Combine(Repository.Root, "input");

    [Fact]
    public void A_question_is_written_with_every_field_in_the_order_of_the_specification()
    {
        using var data = DataSite.Of(
            """
              release-date:
                - { value: 2025, source: gazette }
                - { value: none, source: herald, stated: 2019 }
            resolutions:
              release-date: { value: 2025, because: It came out., on: 2026-01-01, basis: 00000000 }
            """);
        var (value, none) = (DataSite.Said(data.Claim("2025")["id"]), DataSite.Said(data.Claim("no date set")["id"]));
        var basis = DataSite.Said(data.Questions[0]["basis"]);

        Assert.Equal(
            """
            {"version":1,"asOf":"2026-01-01","questions":[
            {"id":"film#release-date","page":"film","property":"release-date","question":"Release date?","status":"revised","since":"2020-05","basis":"BASIS","positions":[{"value":"2025","display":"2025","claims":["VALUE"],"origins":["sources/gazette"],"weak":false,"lapsed":true}],"pairs":[{"a":"VALUE","b":"NONE","verdict":"revised","reason":"Nothing had been set before."}],"aside":[{"claim":"NONE","why":"revised","by":"VALUE"}],"resolution":{"value":"2025","because":"It came out.","on":"2026-01-01","basis":"00000000","stale":true}}
            ]}

            """.ReplaceLineEndings("\n"),
            data.Text("questions.json")
                .Replace(value, "VALUE", StringComparison.Ordinal)
                .Replace(none, "NONE", StringComparison.Ordinal)
                .Replace(basis, "BASIS", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_claim_that_a_question_names_is_in_the_claims_and_of_that_question()
    {
        using var data = new DataSite(SiteTest.CopyOf(s_input));
        var claims = data.Claims.ToDictionary(
            claim => DataSite.Said(claim["id"]),
            claim => $"{DataSite.Said(claim["page"])}#{DataSite.Said(claim["property"])}");

        Assert.All(data.Questions, question =>
        {
            var named = question["positions"]!.AsArray().SelectMany(position => DataSite.AllSaid(position!["claims"]))
                .Concat(question["pairs"]!.AsArray().SelectMany(pair => new[] { DataSite.Said(pair!["a"]), DataSite.Said(pair["b"]) }))
                .Concat(question["aside"]!.AsArray().SelectMany(aside => new[] { DataSite.Said(aside!["claim"]), DataSite.Said(aside["by"]) }));

            Assert.NotEmpty(question["positions"]!.AsArray());
            Assert.All(named, id => Assert.Equal(DataSite.Said(question["id"]), claims[id]));
        });
    }

    [Fact]
    public void Every_claim_with_a_value_is_in_a_position_or_stands_aside()
    {
        using var data = new DataSite(SiteTest.CopyOf(s_input));
        var placed = data.Questions
            .SelectMany(question => question["positions"]!.AsArray().SelectMany(position => DataSite.AllSaid(position!["claims"]))
                .Concat(question["aside"]!.AsArray().Select(aside => DataSite.Said(aside!["claim"]))))
            .ToHashSet();

        var said = data.Claims.Where(claim => DataSite.Said(claim["value"]) != "unknown").Select(claim => DataSite.Said(claim["id"]));

        Assert.Equal(said.Order(), placed.Order());
    }

    [Fact]
    public void Callouts_carry_what_the_data_say()
    {
        using var data = new DataSite(SiteTest.CopyOf(s_input));
        var questions = data.Questions.ToDictionary(question => DataSite.Said(question["id"]));
        var callouts = Directory.EnumerateFiles(data.Output, "*.html", SearchOption.AllDirectories)
            .SelectMany(file => new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("[data-question][data-positions]"))
            .ToArray();

        Assert.NotEmpty(callouts);
        Assert.All(callouts, callout =>
        {
            var question = questions[callout.GetAttribute("data-question")!];
            Assert.Equal(DataSite.Said(question["status"]), callout.GetAttribute("data-status"));
            Assert.Equal($"{question["positions"]!.AsArray().Count}", callout.GetAttribute("data-positions"));
        });
    }

    [Theory]
    [InlineData(100, 4950)]
    [InlineData(101, null)]
    public void Pairs_are_left_out_where_they_are_too_many_to_list(int claims, int? pairs)
    {
        using var data = DataSite.Of(
            "  release-date:\n"
            + string.Concat(Enumerable.Range(1900, claims).Select(year => $"    - {{ value: {year}, source: gazette, speaker: Voice {year} }}\n")));

        var question = Assert.Single(data.Questions);

        Assert.Equal(pairs, question["pairs"]?.AsArray().Count);
        Assert.Equal(claims, question["positions"]!.AsArray().Count);
        Assert.Empty(JsonSchemaCheck.Faults(data.Json("questions.schema.json"), data.Json("questions.json")));
    }

    [Fact]
    public void Long_lists_are_cut_and_counted_with_those_who_bear_the_value_first()
    {
        using var data = DataSite.Of(
            "  release-date:\n"
            + string.Concat(Enumerable.Range(0, 120).Select(number => $"    - {{ value: 202X, source: gazette, speaker: Voice {number} }}\n"))
            + string.Concat(Enumerable.Range(200, 3).Select(number => $"    - {{ value: 2025, source: gazette, speaker: Voice {number} }}\n")));

        var position = Assert.Single(Assert.Single(data.Questions)["positions"]!.AsArray())!;
        var claims = position["claims"]!.AsArray().Select(DataSite.Said).ToArray();
        var bearers = data.Claims.Where(claim => DataSite.Said(claim["value"]) == "2025").Select(claim => DataSite.Said(claim["id"]));

        Assert.Equal(100, claims.Length);
        Assert.Equal(123, position["claimCount"]!.GetValue<int>());
        Assert.Subset(claims.ToHashSet(), bearers.ToHashSet());
        Assert.Equal(data.Claims.Select(claim => DataSite.Said(claim["id"])).Where(claims.Contains), claims);
        Assert.Equal(3, position["origins"]!.AsArray().Count);
        Assert.Null(position["originCount"]);
        Assert.Empty(JsonSchemaCheck.Faults(data.Json("questions.schema.json"), data.Json("questions.json")));
    }

    [Fact]
    public void Many_origins_are_cut_and_counted()
    {
        using var data = DataSite.Of(
            "  release-date:\n"
            + string.Concat(Enumerable.Range(0, 101).Select(number => $"    - {{ value: 2025, source: gazette, speaker: Voice {number} }}\n")));

        var position = Assert.Single(Assert.Single(data.Questions)["positions"]!.AsArray())!;

        Assert.Equal(100, position["origins"]!.AsArray().Count);
        Assert.Equal(101, position["originCount"]!.GetValue<int>());
        Assert.Empty(JsonSchemaCheck.Faults(data.Json("questions.schema.json"), data.Json("questions.json")));
    }

    [Theory]
    [InlineData(101, 100, null)]
    [InlineData(102, 1, 101)]
    public void What_very_many_claims_put_aside_is_listed_once_with_their_number(int claims, int entriesOfFirst, int? count)
    {
        using var data = DataSite.Of(
            "  release-date:\n"
            + string.Concat(Enumerable.Range(1900, claims).Select(year => $"    - {{ value: {year}, source: gazette, stated: {year} }}\n")));

        var first = DataSite.Said(data.Claims.Single(claim => DataSite.Said(claim["value"]) == "1900")["id"]);
        var asides = Assert.Single(data.Questions)["aside"]!.AsArray().Where(aside => DataSite.Said(aside!["claim"]) == first).ToArray();

        Assert.Equal(entriesOfFirst, asides.Length);
        Assert.All(asides, aside => Assert.Equal(count, aside!["byCount"]?.GetValue<int>()));
        Assert.Empty(JsonSchemaCheck.Faults(data.Json("questions.schema.json"), data.Json("questions.json")));
    }
}

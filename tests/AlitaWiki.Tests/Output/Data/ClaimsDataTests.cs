using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Data;

/// <summary>What stands in <c>data/claims.json</c>.</summary>
public sealed class ClaimsDataTests
{
    [Fact]
    public void A_claim_is_written_with_every_field_in_the_order_of_the_specification()
    {
        using var data = DataSite.Of(
            """
              release-date:
                - value: 2023-12-21
                  source: gazette
                  speaker: [Mara Voss, herald]
                  stated: 2023~
                  quote: it's set for <December> & “no later”
                  locator: ¶4
                  qualifiers: { territory: US }
            """);

        Assert.Equal(
            """
            {"version":1,"claims":[
            {"id":"0","page":"film","property":"release-date","value":"2023-12-21","display":"21 December 2023","earliest":"2023-12-21","latest":"2023-12-21","stance":"asserted","source":"sources/gazette","speaker":["Mara Voss","sources/herald"],"stated":"2023~","origins":["Mara Voss","sources/herald"],"quote":"it's set for \u003CDecember\u003E \u0026 “no later”","locator":"¶4","qualifiers":{"territory":"US"},"file":"input/film.md","line":5}
            ]}

            """.ReplaceLineEndings("\n"),
            data.Text("claims.json").Replace(DataSite.Said(data.Claims[0]["id"]), "0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("release-date", "2025", "2025-01-01", "2025-12-31")]
    [InlineData("release-date", "\"[2030..]\"", "2030-01-01", null)]
    [InlineData("release-date", "\"[2024, 2027-03]\"", "2024-01-01", "2027-03-31")]
    [InlineData("release-date", "Y123456", "+123456-01-01", "+123456-12-31")]
    [InlineData("release-date", "-0044", "-0044-01-01", "-0044-12-31")]
    [InlineData("shooting", "2016-10/2017-02", "2016-10-01", "2017-02-28")]
    [InlineData("shooting", "2025/..", "2025-01-01", null)]
    [InlineData("shooting", "../2025", null, "2025-12-31")]
    public void Dates_and_periods_have_the_bounds_of_their_days(string property, string value, string? earliest, string? latest)
    {
        using var data = DataSite.Of($"  {property}: [{{ value: {value}, source: gazette }}]", "shooting: { label: Shooting, type: period }");

        var claim = Assert.Single(data.Claims).AsObject();

        Assert.Equal((true, true), (claim.ContainsKey("earliest"), claim.ContainsKey("latest")));
        Assert.Equal(earliest, claim["earliest"]?.GetValue<string>());
        Assert.Equal(latest, claim["latest"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("release-date", "none")]
    [InlineData("release-date", "unknown")]
    [InlineData("budget", "$40 million")]
    [InlineData("title", "Undertow")]
    public void Other_values_have_none(string property, string value)
    {
        using var data = DataSite.Of(
            $"  {property}: [{{ value: {value}, source: gazette }}]",
            "budget: { label: Budget, type: quantity, unit: USD }\ntitle: { label: Title, type: text }");

        var claim = Assert.Single(data.Claims).AsObject();

        Assert.Equal((false, false), (claim.ContainsKey("earliest"), claim.ContainsKey("latest")));
    }

    [Fact]
    public void Those_who_speak_are_none_one_or_several_and_origins_are_on_whose_word_it_rests()
    {
        using var data = DataSite.Of(
            """
              release-date:
                - { value: 2021, source: gazette }
                - { value: 2022, source: gazette, speaker: mara voss }
                - { value: 2023, source: gazette, speaker: [The Herald, Mara] }
                - { value: 2024, source: gazette, speaker: anonymous }
            """);

        Assert.Null(data.Claim("2021")["speaker"]);
        Assert.Equal("mara voss", DataSite.Said(data.Claim("2022")["speaker"]));
        Assert.Equal(["Mara", "sources/herald"], DataSite.AllSaid(data.Claim("2023")["speaker"]));
        Assert.Equal("anonymous", DataSite.Said(data.Claim("2024")["speaker"]));
        Assert.Equal(["sources/gazette"], DataSite.AllSaid(data.Claim("2021")["origins"]));
        Assert.Equal(["mara voss"], DataSite.AllSaid(data.Claim("2022")["origins"]));
        Assert.Equal(["anonymous@sources/gazette"], DataSite.AllSaid(data.Claim("2024")["origins"]));
    }

    [Fact]
    public void A_claim_on_which_no_source_says_anything_is_a_claim_and_no_question()
    {
        using var data = DataSite.Of("  release-date: [{ value: unknown, source: gazette }]");

        Assert.Equal("unknown", DataSite.Said(Assert.Single(data.Claims)["value"]));
        Assert.Empty(data.Questions);
    }

    [Fact]
    public void Claims_are_in_order_of_page_and_property_and_then_of_what_they_say()
    {
        using var data = new DataSite(SiteTest.CopyOf(Path.Combine(Repository.Root, "input")));

        var places = data.Claims
            .Select(claim => $"{DataSite.Said(claim["page"])}\0{DataSite.Said(claim["property"])}")
            .ToArray();
        var dates = data.Claims
            .Where(claim => claim["earliest"] is not null)
            .GroupBy(claim => $"{DataSite.Said(claim["page"])}\0{DataSite.Said(claim["property"])}");

        Assert.Equal(places.Order(StringComparer.Ordinal), places);
        Assert.All(dates, question => Assert.Equal(
            question.Select(claim => DataSite.Said(claim["earliest"])).Order(StringComparer.Ordinal),
            question.Select(claim => DataSite.Said(claim["earliest"]))));
    }

    [Fact]
    public void Ids_survive_a_change_elsewhere_in_the_file()
    {
        const string Claim = "    - { value: 2025, source: gazette, quote: in spring }";
        using var before = DataSite.Of($"  release-date:\n{Claim}");
        using var after = DataSite.Of(
            $"  release-date:\n    - {{ value: 2026, source: herald }}\n{Claim}\n  title: [{{ value: Undertow, source: gazette }}]",
            "title: { label: Title, type: text }");

        Assert.Equal(DataSite.Said(before.Claim("2025")["id"]), DataSite.Said(after.Claim("2025")["id"]));
        Assert.Equal(1, after.Claim("2025")["line"]!.GetValue<int>() - before.Claim("2025")["line"]!.GetValue<int>());
    }

    [Fact]
    public void The_same_wiki_gives_the_same_bytes()
    {
        var input = Path.Combine(Repository.Root, "tests/AlitaWiki.Tests/Sites/tidewatch/input");
        using var first = new DataSite(SiteTest.CopyOf(input));
        using var second = new DataSite(SiteTest.CopyOf(input));

        var files = Snapshot.Of(Path.Combine(first.Output, "data"));

        Assert.Equal(["claims.json", "claims.schema.json", "questions.json", "questions.schema.json", "routes/0.json"], files.Keys);
        Assert.Equal(files, Snapshot.Of(Path.Combine(second.Output, "data")));
    }
}

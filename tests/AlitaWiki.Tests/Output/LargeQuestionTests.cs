using System.Globalization;
using System.Text;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>A question of many claims is shown in bounded space, however its claims go together.</summary>
public sealed class LargeQuestionTests
{
    /// <summary>As many as can be compared with each other.</summary>
    private const int Claims = 256;

    private const int Sources = 64;
    private const int MostBytes = 300_000;
    private const int MostBytesOfManyQuestions = 600_000;

    private static readonly DateOnly _firstDay = new(2001, 1, 1);

    [Theory]
    [InlineData("all overlap")]
    [InlineData("half are denials")]
    [InlineData("a source contradicts itself")]
    [InlineData("sets of many days")]
    public void No_page_grows_with_a_question_that_has_as_many_claims_as_it_may(string kind)
    {
        var claims = new StringBuilder();
        for (var i = 0; i < Claims; i++)
        {
            claims.Append(CultureInfo.InvariantCulture, $"    - {{ {Claim(kind, i)}, quote: words of number {i}, locator: p. {i} }}\n");
        }

        using var site = Site(Sources, $"  launch:\n{claims}", "launch: { type: date, question: When was it launched? }");

        AssertBuilds(site, MostBytes);
        Assert.Equal(Claims, StatementsOf(site));
    }

    [Theory]
    [InlineData("cardinality: many", "")]
    [InlineData("cardinality: one", ", qualifiers: {{ port: port {0} }}")]
    public void No_page_grows_with_a_question_that_has_a_thousand_claims_of_which_few_are_compared(string cardinality, string qualifier)
    {
        const int Many = 1000;
        var claims = string.Concat(Enumerable.Range(0, Many).Select(i =>
            $"    - {{ value: {Day(i)}, {Speaker(i)}{string.Format(CultureInfo.InvariantCulture, qualifier, i)} }}\n"));

        using var site = Site(Sources, $"  launch:\n{claims}", $"launch: {{ type: date, {cardinality} }}");

        AssertBuilds(site, MostBytes);
        Assert.Equal(Many, StatementsOf(site));
    }

    [Fact]
    public void A_page_with_many_large_questions_shows_the_least_of_each_and_leads_to_the_rest()
    {
        const int Questions = 60;
        const int ClaimsOfEach = 40;
        var each = Enumerable.Range(0, Questions).ToArray();
        var claims = string.Concat(each.Select(question => $"  p{question}:\n" + string.Concat(
            Enumerable.Range(0, ClaimsOfEach).Select(i => $"    - {{ value: {Day(i)}, source: s{i}, quote: words of number {i} }}\n"))));

        using var site = Site(ClaimsOfEach, claims, string.Join('\n', each.Select(question => $"p{question}: {{ type: date }}")));

        AssertBuilds(site, MostBytesOfManyQuestions);
        var page = site.Page("/ship");
        Assert.Equal(Questions, page.QuerySelectorAll(".more-answers a").Select(link => link.GetAttribute("href")).Distinct().Count(route => site.Has(route!)));
    }

    private static void AssertBuilds(SiteTest site, int mostBytes)
    {
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics.Take(5)));
        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length > mostBytes)
            .Select(file => $"{Path.GetRelativePath(site.Output, file)}: {new FileInfo(file).Length}"));
    }

    private static int StatementsOf(SiteTest site)
    {
        var count = 0;
        for (var next = "/statements/ship/launch"; next is not null; next = site.Page(next).QuerySelector(".pager [rel=next]")?.GetAttribute("href"))
        {
            count += site.Page(next).QuerySelectorAll(".evidence").Length;
        }

        return count;
    }

    private static SiteTest Site(int sources, string claims, string properties)
    {
        var site = SiteTest.Of($"""
            -- site.yml --
            title: Tidewatch
            -- properties.yml --
            {properties}
            -- ship.md --
            ---
            title: The Ship
            claims:
            {claims}---
            """);
        for (var i = 0; i < sources; i++)
        {
            site.Write($"sources/s{i}.md", $"---\ntitle: Source {i}\n---\n");
        }

        return site;
    }

    /// <summary>Different speakers for one source, where it shall not contradict itself.</summary>
    private static string Claim(string kind, int number) => kind switch
    {
        "all overlap" => $"value: \"[{Day(number)}..{Day(number + Claims)}]\", {Speaker(number)}",
        "half are denials" => $"value: \"[{Day(number)}..{Day(number + 300)}]\", {Speaker(number)}{(number % 2 == 0 ? ", stance: denied" : "")}",
        "a source contradicts itself" => $"value: {Day(number)}, source: s0",
        _ => $"value: \"[19XX-{Month(number)}, 20XX-{Month(number)}-{DayOfMonth(number)}]\", {Speaker(number)}",
    };

    private static string Speaker(int number) => $"source: s{number % Sources}, speaker: Speaker {number}";

    private static string Day(int number) => _firstDay.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(int number) => (1 + (number % 12)).ToString("d2", CultureInfo.InvariantCulture);

    private static string DayOfMonth(int number) => (1 + (number / 12 % 28)).ToString("d2", CultureInfo.InvariantCulture);
}

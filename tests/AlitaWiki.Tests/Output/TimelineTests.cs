using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The picture of a question's answers, and the same in words. The site speaks for 1 January 2026.</summary>
public sealed class TimelineTests
{
    [Theory]
    [InlineData(
        "date", "2024; 2025-12-21", 1, 1, 0,
        "1: 2024, from 1 January 2024 to 31 December 2024. 2: 21 December 2025. A line marks 1 January 2026.")]
    [InlineData(
        "date", "[2024, 2028]; 2030", 3, 0, 0,
        "1: 2024 or 2028, from 1 January 2024 to 31 December 2024, or from 1 January 2028 to 31 December 2028. 2: 2030, from 1 January 2030 to 31 December 2030. A line marks 1 January 2026.")]
    [InlineData(
        "date", "[..2020]; [2022..]", 2, 0, 2,
        "1: 2020 or earlier, up to 31 December 2020. 2: 2022 or later, from 1 January 2022 on.")]
    [InlineData("date", "2031-05-04; none", 1, 0, 0, "1: 4 May 2031. 2: no date set.")]
    [InlineData(
        "period", "2016-10/2017-02; 2018/2018; 2020/..", 4, 0, 1,
        "1: October 2016 to February 2017, at its longest from 1 October 2016 to 28 February 2017, and surely from 31 October 2016 to 1 February 2017. "
        + "2: 2018 to 2018, at its longest from 1 January 2018 to 31 December 2018. 3: From 2020 on, at its longest from 1 January 2020 on.")]
    [InlineData(
        "date", "0476; 9999-12-31", 0, 2, 0,
        "1: AD 476, from 1 January 476 to 31 December 476. 2: 31 December 9999. A line marks 1 January 2026.")]
    public void The_picture_draws_each_answer_and_its_words_say_the_same(
        string type, string values, int bars, int points, int openEnds, string words)
    {
        var picture = Picture(type, values)!;

        Assert.Equal(words, picture.QuerySelector("desc")!.TextContent, ignoreCase: true);
        Assert.Equal(bars, picture.QuerySelectorAll("rect").Length);
        Assert.Equal(points, picture.QuerySelectorAll(".point").Length);
        Assert.Equal(openEnds, picture.QuerySelectorAll(".open").Length);
        Assert.Equal(values.Split(';').Length, picture.QuerySelectorAll(".bar").Length);
        Assert.Equal(words.Contains("A line marks", StringComparison.Ordinal), picture.QuerySelector(".today") is not null);
    }

    [Theory]
    [InlineData("date", "2031-12-30; 2032-01-01", "29 Dec 2031|30 Dec|31 Dec|1 Jan 2032|2 Jan|3 Jan")]
    [InlineData("date", "2031-02; 2031-04", "Jan 2031|Feb|Mar|Apr|May|Jun")]
    [InlineData("date", "2021; 2024", "2020|2022|2024|2026|2028")]
    [InlineData("date", "0476; 9000", "1|2000|4000|6000|8000")]
    public void Ticks_stand_at_round_dates_and_tell_the_year_where_it_is_new(string type, string values, string ticks)
    {
        var found = Picture(type, values)!.QuerySelectorAll(".tick").Select(tick => string.Join(' ', tick.QuerySelectorAll("text").Select(text => text.TextContent)));

        Assert.Equal(ticks, string.Join('|', found));
    }

    [Theory]
    [InlineData("date", "-0044-03-15; 2020")]
    [InlineData("date", "2020; Y17E7")]
    [InlineData("date", "2031")]
    [InlineData("quantity, unit: minutes", "122 minutes; 134 minutes")]
    [InlineData("text", "soon; late")]
    public void Years_that_no_calendar_shows_one_answer_alone_and_other_things_than_dates_have_no_picture(string type, string values) =>
        Assert.Null(Picture(type, values));

    [Fact]
    public void What_is_denied_is_struck_out()
    {
        var picture = Picture("date", "2031; 2031, stance: denied")!;

        Assert.Equal(["1: 2031, from 1 January 2031 to 31 December 2031. 2: 2031 (denied), from 1 January 2031 to 31 December 2031."], picture.QuerySelectorAll("desc").Select(text => text.TextContent));
        Assert.Equal([0, 1], picture.QuerySelectorAll(".bar").Select(bar => bar.QuerySelectorAll(".cross").Length));
    }

    private static IElement? Picture(string type, string values)
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n").Write("properties.yml", $"built: {{ type: {type} }}");
        var claims = values.Split(';').Select((value, index) =>
        {
            site.Write($"sources/s{index}.md", $"---\ntitle: Source {index}\n---\n");
            var (written, stance) = value.Trim().Split(", stance") is [var before, var after] ? (before, ", stance" + after) : (value.Trim(), "");
            return $"    - {{ value: \"{written}\", source: s{index}{stance} }}\n";
        });
        site.Write("pier.md", $"---\ntitle: The Pier\nclaims:\n  built:\n{string.Concat(claims)}---\n::: disagreement built\n");
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return site.Page("/pier").QuerySelector(".timeline svg");
    }
}

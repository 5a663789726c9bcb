using System.Globalization;
using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>However many statements there are, a page stays one that a phone can load, and every statement can be reached.</summary>
public sealed partial class BoundedPagesTests
{
    private const int Many = 250;
    private const int MostBytes = 150_000;

    /// <summary>The n-th of many claims on one question.</summary>
    public static TheoryData<string, Func<int, string>> Questions => new()
    {
        { "all overlap", n => $"{{ value: '[1901, {1902 + n}]', source: s{n} }}" },
        { "half deny", n => $"{{ value: '{1000 + n}', source: s{n}{(n % 2 == 0 ? ", stance: denied" : "")} }}" },
        { "one source revises itself", n => $"{{ value: '{1000 + n}', source: s0, stated: {1000 + n} }}" },
        { "one source contradicts itself", n => $"{{ value: '{1000 + n}', source: s0, locator: p. {n} }}" },
        { "all agree", n => $"{{ value: '1901', source: s{n} }}" },
        { "one speaker after another", n => $"{{ value: '1901', source: s0, speaker: Voice {n} }}" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_page_grows_with_the_statements_on_a_question_and_none_of_them_is_lost(string name, Func<int, string> claim)
    {
        using var site = Site(Many, claim);

        Assert.All(
            new DirectoryInfo(site.Output).EnumerateFiles("*.html", SearchOption.AllDirectories).Where(file => file.Name != "sources.html"),
            page => Assert.True(page.Length < MostBytes, $"{name}: {page.Name} has {page.Length} bytes"));
        var next = site.Page("/tower").QuerySelector("aside.callout a[href^='/statements/'], .infobox a[href^='/statements/']")?.GetAttribute("href");
        var listed = new List<string>();
        while (next is not null)
        {
            var page = site.Page(next);
            listed.AddRange(page.QuerySelectorAll(".statement-group .report").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        Assert.True(Many == listed.Distinct().Count(), $"{name}: {listed.Count} of {Many}");
    }

    [Fact]
    public void A_callout_says_how_many_answers_and_statements_it_leaves_out()
    {
        using var site = Site(Many, n => n < 200 ? $"{{ value: '{1000 + n}', source: s{n} }}" : $"{{ value: '1007', source: s{n} }}");
        var callout = site.Page("/tower").QuerySelector("aside.callout")!;

        Assert.Equal("200", callout.GetAttribute("data-positions"));
        Assert.Contains("200 answers", callout.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(200 - callout.QuerySelectorAll(".position").Length, NumberIn(callout.QuerySelector(".more-answers a")!));
        var strongest = callout.QuerySelectorAll(".position").Single(position => position.QuerySelector(".position-value")!.TextContent.Trim() == "1007");
        Assert.Equal("8", strongest.QuerySelector(".key")!.TextContent);
        Assert.Equal(51, strongest.QuerySelectorAll(".evidence").Length + NumberIn(strongest.QuerySelector(".more-statements")!));
    }

    [Fact]
    public void A_question_that_fits_is_shown_whole_and_has_no_page_of_statements()
    {
        using var site = Site(40, n => $"{{ value: '{1000 + n}', source: s{n} }}");
        var callout = site.Page("/tower").QuerySelector("aside.callout")!;

        Assert.Equal(40, callout.QuerySelectorAll(".position").Length);
        Assert.Equal(40, callout.QuerySelectorAll(".evidence").Length);
        Assert.Empty(callout.QuerySelectorAll(".more-answers, .more-statements"));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "statements")));
    }

    [Fact]
    public void A_source_that_says_very_much_goes_on_on_further_pages()
    {
        using var site = Site(Many, n => $"{{ value: '{1000 + n}', source: s0, locator: p. {n} }}");
        var places = new List<string>();
        for (var next = "/sources/s0"; next is not null;)
        {
            var page = site.Page(next);
            places.AddRange(page.QuerySelectorAll(".source-claim-place").Select(place => place.TextContent));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(0, Many).Select(n => string.Create(CultureInfo.InvariantCulture, $"p. {n}")), places);
        Assert.Equal("250", site.Page("/sources/s0").QuerySelector("#section-says .count")!.TextContent);
    }

    private static SiteTest Site(int count, Func<int, string> claim)
    {
        var site = SiteTest.Of("""
            -- site.yml --
            title: Tidewatch
            repository: https://code.example/tide
            -- properties.yml --
            built: { type: date, volatile: true }
            """);
        for (var n = 0; n < count; n++)
        {
            site.Write($"sources/s{n}.md", $"---\ntitle: Source {n}\n---\n");
        }

        var claims = string.Concat(Enumerable.Range(0, count).Select(n => $"    - {claim(n)}\n"));
        site.Write("tower.md", $"---\ntitle: The Tower\nclaims:\n  built:\n{claims}---\nBuilt in {{{{ value built }}}}.\n");
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return site;
    }

    private static int NumberIn(IElement element) => int.Parse(Digits().Match(element.TextContent).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}

using AlitaWiki.Engine;
using AlitaWiki.Engine.Claims.Texts;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Extensibility;

/// <summary>Another assembly adds one of each, in one line each, through what is public.</summary>
public sealed class ExtensibilityTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        lamp: { type: colour }
        -- lighthouse.md --
        ---
        title: The Lighthouse
        claims:
          lamp:
            - { value: Red, source: gazette }
            - { value: "#ff0000", source: gazette, locator: p. 2 }
            - { value: blue, source: herald, stance: rumoured }
        ---
        Beside ^^pier^^ and ^^tower^^ [@gazette].

        ::: disagreement lamp
        -- pier.md --
        ---
        title: The Pier
        ---
        Near [[The Lighthouse]] [@herald].
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_claim_type_is_read_compared_and_shown()
    {
        Assert.True(_site.Build(Wiki().AddClaimType(new ColourType())).Succeeded);

        var callout = _site.Page("/lighthouse").QuerySelector("aside.callout")!;
        Assert.Equal("doubted", callout.GetAttribute("data-status"));
        Assert.Equal(["#0000ff", "#ff0000"], callout.QuerySelectorAll(".position-name").Select(value => value.TextContent.Trim()));
    }

    [Fact]
    public void What_a_claim_type_cannot_read_is_reported_at_its_place()
    {
        _site.Write("pier.md", "---\ntitle: The Pier\nclaims:\n  lamp: { value: reddish, source: gazette }\n---\n");

        var diagnostic = Assert.Single(_site.Build(Wiki().AddClaimType(new ColourType())).Diagnostics);

        Assert.Equal("AW3010 pier.md:4:18", $"{diagnostic.Descriptor.Id} {diagnostic.Span}");
        Assert.Equal("\"reddish\" is no colour.", diagnostic.Message);
        Assert.Equal("Write #rrggbb, or red, lime or blue.", diagnostic.Hint);
    }

    [Fact]
    public void Without_its_line_a_claim_type_is_unknown() =>
        Assert.Equal(["AW1064 properties.yml:1:15"], _site.Build().Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span}"));

    [Fact]
    public void Two_claim_types_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => Wiki().AddClaimType(new TextType()));

    [Fact]
    public void A_Markdown_feature_asks_the_wiki()
    {
        _site.Build(Whole());

        Assert.Equal(["The Pier", "–"], _site.Page("/lighthouse").QuerySelectorAll("b.tide-mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void A_page_kind_has_a_view_of_its_own_that_a_component_draws_within_the_frame_of_the_theme()
    {
        _site.Build(Whole());

        var page = _site.Page("/logbook");
        Assert.StartsWith("Logbook", page.Title, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("main p > sup.cite").Length);
        Assert.Equal("The Gazette; The Herald; #ff0000; #ff0000", page.QuerySelector("main > footer")!.TextContent);
    }

    [Fact]
    public void A_page_at_the_address_of_an_added_kind_is_refused()
    {
        _site.Write("logbook.md", "---\ntitle: My logbook\n---\n");

        Assert.Contains("AW4001 logbook.md:2:8", _site.Build(Whole()).Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span}"));
    }

    [Fact]
    public void A_step_can_stand_at_the_end_of_each_phase()
    {
        var report = _site.Build(Whole());

        Assert.Equal(2, _site.Page("/tags/tagged").QuerySelectorAll("a.row-title").Count(link => !link.GetAttribute("href")!.StartsWith("/sources", StringComparison.Ordinal)));
        Assert.Equal("single-origin", _site.Page("/lighthouse").QuerySelector("aside.callout")!.GetAttribute("data-status"));
        Assert.Equal(["TW0001 pier.md:2:8 Nobody links to \"The Pier\"."], report.Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span} {diagnostic.Message}"));
    }

    [Fact]
    public void Another_theme_draws_every_page()
    {
        _site.Build(new SiteBuilder(new PlainTheme()).AddClaimType(new ColourType()).AddMarkdownFeature(new TideMarkFeature()));

        var article = File.ReadAllText(Path.Combine(_site.Output, "lighthouse.html"));
        var home = File.ReadAllText(Path.Combine(_site.Output, "index.html"));
        Assert.StartsWith("The Lighthouse has 0 callouts. <p>Beside <b class=\"tide-mark\">The Pier</b>", article, StringComparison.Ordinal);
        Assert.Contains("[Lamp?]", article, StringComparison.Ordinal);
        Assert.StartsWith("Tidewatch, styled by /assets/plain.", home, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(_site.Output, "assets"), "plain.*.css"));
    }

    private static SiteBuilder Wiki() => new(new WikiTheme());

    private static SiteBuilder Whole() =>
        new SiteBuilder(new WikiTheme().Register<LogbookView, LogbookComponent>())
            .AddClaimType(new ColourType())
            .AddMarkdownFeature(new TideMarkFeature())
            .AddPageKind(new LogbookPage())
            .AddStep(new TagEveryPage())
            .AddStep(new LeaveOutRumours())
            .AddStep(new TellOfLonelyPages());
}

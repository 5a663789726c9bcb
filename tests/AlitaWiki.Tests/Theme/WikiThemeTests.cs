using AlitaWiki.Engine.Model;
using AlitaWiki.Theme;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace AlitaWiki.Tests.Theme;

public sealed class WikiThemeTests
{
    private readonly WikiTheme _theme = new();

    public static TheoryData<string> PageKinds => [.. SampleViews.Pages.Select(page => page.GetType().Name)];

    [Theory]
    [MemberData(nameof(PageKinds))]
    public void A_page_keeps_to_a_content_security_policy_without_inline_code(string kind)
    {
        var page = Draw(SampleViews.Pages.Single(page => page.GetType().Name == kind));

        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.All(page.Scripts, script => Assert.StartsWith("/assets/", script.Source, StringComparison.Ordinal));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PageKinds))]
    public void A_page_has_one_main_one_first_heading_and_no_id_twice(string kind)
    {
        var page = Draw(SampleViews.Pages.Single(page => page.GetType().Name == kind));

        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_callout_is_a_labelled_aside_that_carries_its_question()
    {
        var callout = Draw(SampleViews.Callout).QuerySelector("aside")!;

        Assert.Equal("question-release-date", callout.Id);
        Assert.Equal("films/ironfall#release-date", callout.GetAttribute("data-question"));
        Assert.Equal("disputed", callout.GetAttribute("data-status"));
        Assert.Equal("2", callout.GetAttribute("data-positions"));
        var label = callout.QuerySelector("#" + callout.GetAttribute("aria-labelledby"))!;
        Assert.Contains("When will it be released?", label.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, callout.QuerySelectorAll(".position").Length);
        Assert.Equal("2024 comes before 2025.", callout.QuerySelector("svg[role=img] desc")!.TextContent);
    }

    [Fact]
    public void One_callout_stands_open_and_two_are_lines_that_open()
    {
        var one = Draw(SampleViews.Article);
        var two = Draw(SampleViews.Article with { Callouts = [SampleViews.Callout, SampleViews.Callout with { Anchor = "question-budget" }] });

        Assert.Empty(one.QuerySelectorAll("aside.callout > details"));
        Assert.Equal(2, two.QuerySelectorAll("aside.callout > details > summary").Length);
    }

    [Fact]
    public void An_address_that_runs_code_is_left_out()
    {
        var page = Draw(SampleViews.Article with { EditUrl = "javascript:alert(1)", HistoryUrl = "https://example.org/history" });

        var actions = page.QuerySelectorAll(".page-actions a").OfType<IHtmlAnchorElement>();
        Assert.Equal("https://example.org/history", Assert.Single(actions).Href);
    }

    [Fact]
    public void Text_is_encoded()
    {
        var page = Draw(SampleViews.Article with { Title = "<b>Ironfall</b>" });

        Assert.Equal("<b>Ironfall</b>", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Another_assembly_can_add_a_page_kind_and_replace_one()
    {
        _theme.Register<PosterView, PosterComponent>();

        Assert.Equal("A poster of Ironfall", Draw(new PosterView("Ironfall")).Body!.TextContent);
        Assert.Throws<InvalidOperationException>(() => new WikiTheme().Render(new PosterView("Ironfall"), TextWriter.Null));
    }

    [Fact]
    public void The_assets_hold_one_style_sheet_and_a_short_script_for_the_head()
    {
        var names = _theme.Assets.Select(asset => asset.Name).ToList();

        Assert.Equal(["site.css"], names.Where(name => name.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Contains("js/site.js", names);
        Assert.InRange(_theme.Assets.Single(asset => asset.Name == "theme.js").Content.Length, 1, 1023);
    }

    [Fact]
    public void Pages_can_be_drawn_on_several_threads()
    {
        var expected = Text(SampleViews.Article);

        var drawn = Enumerable.Range(0, 64).AsParallel().Select(_ => Text(SampleViews.Article)).ToList();

        Assert.All(drawn, text => Assert.Equal(expected, text));
    }

    private string Text(View view)
    {
        using var output = new StringWriter();
        _theme.Render(view, output);
        return output.ToString();
    }

    private IHtmlDocument Draw(View view) => new HtmlParser().ParseDocument(Text(view));

    private sealed record PosterView(string Of) : View;

    private sealed class PosterComponent : ComponentBase
    {
        [Parameter]
        public required PosterView View { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
            builder.AddContent(0, "A poster of " + View.Of);
    }
}

using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class CalloutTests(Surroundings surroundings)
{
    /// <summary>Rows of the infobox that end before its right edge.</summary>
    private const string UnfilledRows = """
        () => {
          const list = document.querySelector(".infobox dl").getBoundingClientRect();
          const rows = Map.groupBy(document.querySelectorAll(".fact"), fact => Math.round(fact.getBoundingClientRect().top));
          return [...rows.values()].filter(row => list.right - row.at(-1).getBoundingClientRect().right > 2).map(row => row.at(-1).textContent.trim());
        }
        """;

    /// <summary>Texts of a timeline that overlap each other.</summary>
    private const string CollidingLabels = """
        () => [...document.querySelectorAll(".timeline svg")].flatMap(svg => {
          const boxes = [...svg.querySelectorAll("text")].map(text => [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
          return boxes.flatMap(([text, a], i) => boxes.slice(i + 1)
            .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
            .map(([other]) => `${text} / ${other}`));
        })
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    public async Task TheInfoboxHasNoEmptyCell(int width)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(width));
        foreach (var route in new[] { "/places/lighthouse", "/places/mill" })
        {
            await visit.OpenAsync(route);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(UnfilledRows));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task NoTwoLabelsOfATimelineCollide(int width)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(width));
        foreach (var route in new[] { "/places/lighthouse", "/places/mill" })
        {
            await visit.OpenAsync(route);
            await visit.Page.EvaluateAsync("document.querySelectorAll('.callout > details').forEach(details => details.open = true)");
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(CollidingLabels));
        }
    }

    [Fact]
    public async Task FoldedCalloutsLeaveTheFirstScreenOfAPhoneToTheLead()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(360));
        await visit.OpenAsync("/places/mill");

        Assert.True(await visit.Page.Locator(".article > div > .callout > details").CountAsync() > 1);
        await Assertions.Expect(visit.Page.Locator(".prose > p").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task AFoldedCalloutSaysHowManyAnswersThereAre()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(360));
        await visit.OpenAsync("/places/mill");

        await Assertions.Expect(visit.Page.Locator("#question-in-service .callout-count")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#question-in-service h2")).ToContainTextAsync("2 answers");
    }

    [Theory]
    [InlineData(Media.Screen)]
    [InlineData(Media.Print)]
    public async Task TheAnswersOfASpoiledQuestionStayFoldedOnOtherPages(Media media)
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(720));
        foreach (var route in new[] { "/places/mill", "/disagreements", "/sources/logbook" })
        {
            await visit.OpenAsync(route);
            await visit.Page.EmulateMediaAsync(new() { Media = media });
            var spoiler = visit.Page.Locator("[data-spoiler='the last chapter']").First;
            await Assertions.Expect(spoiler.Locator("> summary")).ToBeVisibleAsync();
            await Assertions.Expect(spoiler.Locator("> .spoiler-body")).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task WhereThereIsRoomAnswersAndThoseWhoGiveThemStandSideBySide()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(1440));
        await visit.OpenAsync("/places/mill#question-in-service");

        var answer = (await visit.Page.Locator("#question-in-service .position-answer").First.BoundingBoxAsync())!;
        var evidence = (await visit.Page.Locator("#question-in-service .position-content").First.BoundingBoxAsync())!;

        Assert.True(evidence.X >= answer.X + answer.Width);
        Assert.True(Math.Abs(evidence.Y - answer.Y) < 8);
    }
}

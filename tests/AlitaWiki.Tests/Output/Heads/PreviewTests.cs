using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Heads;

/// <summary>The card that networks draw for a link.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        description: All about the island.
        url: https://tidewatch.example
        image: media/site.png
        alt: The island.
        -- types.yml --
        film: { folder: films, image: media/film.jpg, alt: A reel. }
        place: { folder: places, image: media/film.svg, alt: A drawing. }
        -- media/film.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        -- films/tide.md --
        ---
        title: The Tide
        ---

        ::: spoiler The Tide
        All drown.
        :::

        A keeper and a lamp [[Elsewhere]], which
        nobody **lights** any more.
        -- films/own.md --
        ---
        title: Own
        summary: With its own.
        image: media/own.gif
        alt: A lamp.
        ---
        -- films/drawn.md --
        ---
        title: Drawn
        image: media/film.svg
        alt: A drawing.
        ---
        -- films/secret.md --
        ---
        title: Secret
        summary: All drown.
        image: media/own.gif
        alt: All drown.
        spoiler: The Tide
        ---

        All drown.
        -- places/pier.md --
        ---
        title: Pier
        ---
        """);

    public PreviewTests()
    {
        Add("site.png", [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8, 0, 0, 4, 0xB0, 0, 0, 2, 0x76]);
        Add("film.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 1, 2, 3, 4, 3]);
        Add("own.gif", [.. "GIF89a"u8, 0x20, 0x03, 0x58, 0x02]);
        Assert.NotNull(_site.Build().Written);
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/films/own", "own.gif 800 600 A lamp.")]
    [InlineData("/films/tide", "film.jpg 772 258 A reel.")]
    [InlineData("/films/drawn", "film.jpg 772 258 A reel.")]
    [InlineData("/films/secret", "film.jpg 772 258 A reel.")]
    [InlineData("/films", "film.jpg 772 258 A reel.")]
    [InlineData("/places/pier", "site.png 1200 630 The island.")]
    [InlineData("/", "site.png 1200 630 The island.")]
    public void APageShowsItsOwnPictureOrItsTypesOrTheSites(string route, string expected) =>
        Assert.Equal(
            $"https://tidewatch.example/media/{expected}",
            string.Join(' ', new[] { "og:image", "og:image:width", "og:image:height", "og:image:alt" }.Select(name => Property(route, name))));

    [Theory]
    [InlineData("/films/own", "With its own.")]
    [InlineData("/films/tide", "A keeper and a lamp Elsewhere, which nobody lights any more.")]
    [InlineData("/films/secret", "Secret on Tidewatch. The page gives away: The Tide.")]
    [InlineData("/films", "Films on Tidewatch. All about the island.")]
    public void APageIsDescribedByItsSummaryOrItsBeginning(string route, string description)
    {
        Assert.Equal(description, Property(route, "og:description"));
        Assert.Equal(description, _site.Page(route).QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void APictureThatIsCutShortOrMissingLeavesTheCardWithoutOne()
    {
        Add("site.png", [0x89, .. "PNG\r\n\u001a\n\0\0"u8]);
        Add("film.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]);
        Add("own.gif", []);
        Assert.NotNull(_site.Build().Written);

        Assert.All(["/", "/films/own", "/places/pier"], route => Assert.Null(Property(route, "og:image")));
        Assert.Equal("summary", _site.Page("/").QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    private string? Property(string route, string name) =>
        _site.Page(route).QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private void Add(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_site.Input, "media", name), content);
}

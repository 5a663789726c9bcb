using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("True")]
    [InlineData("~")]
    [InlineData("0x1F")]
    [InlineData("2031-05-14")]
    [InlineData("1_000")]
    [InlineData("12:30:45")]
    public void Scalars_are_text_and_nothing_else(string value)
    {
        var page = InputSite.Read($"title: {value}\nclaims:\n  a: {{ value: {value}, source: b }}");

        Assert.Equal(value, page.Title.Value);
        Assert.Equal(value, Assert.Single(page.Claims).Value.Written);
    }

    [Theory]
    [InlineData("2031", "2031", false, 12)]
    [InlineData("'2031'", "2031", false, 13)]
    [InlineData("[2030, 2031]", "[2030, 2031]", true, 12)]
    [InlineData("[2030..]", "[2030..]", true, 12)]
    [InlineData("[..2031-12]", "[..2031-12]", true, 12)]
    [InlineData("\"[2030, 2031]\"", "[2030, 2031]", false, 13)]
    public void A_value_is_a_text_or_a_sequence_and_knows_where_its_text_stands(
        string written, string read, bool isSequence, int column)
    {
        var value = Assert.Single(InputSite.Read($"title: A\nclaims:\n  a:\n    value: {written}\n    source: b").Claims).Value;

        Assert.Equal(read, value.Written);
        Assert.Equal(read, value.Text);
        Assert.Equal(isSequence, value.IsSequence);
        Assert.Equal((5, column), (value.Span.Line, value.Span.Column));
    }

    [Fact]
    public void The_items_of_a_sequence_know_their_places()
    {
        var value = Assert.Single(InputSite.Read("title: A\nclaims:\n  a: { value: [x, 'y z'], source: b }").Claims).Value;

        Assert.Equal([("x", 16, 1), ("y z", 20, 3)], value.Items.Select(item => (item.Value, item.Span.Column, item.Span.Length)));
    }

    [Fact]
    public void A_claim_has_all_that_is_written_of_it()
    {
        var claim = Assert.Single(InputSite.Read(
            """
            title: A
            claims:
              release-date:
                - value: 2031
                  source: first-news
                  quote: "coming: soon"
                  locator: ¶4
                  stance: rumoured
                  speaker: [Mara Voss, ilse]
                  stated: 2030-11
                  supersedes: old-news
                  qualifiers: { territory: DE, format: film }
            """).Claims);

        Assert.Equal("release-date", claim.Property.Value);
        Assert.Equal(4, claim.Property.Span.Line);
        Assert.Equal("first-news", claim.Source.Value);
        Assert.Equal("coming: soon", claim.Quote);
        Assert.Equal("¶4", claim.Locator);
        Assert.Equal(Stance.Rumoured, claim.Stance.Value);
        Assert.Equal(["Mara Voss", "ilse"], claim.Speakers.Select(speaker => speaker.Value));
        Assert.Equal("2030-11", claim.Stated?.Value);
        Assert.Equal("old-news", claim.Supersedes?.Value);
        Assert.Equal([new("territory", "DE"), new("format", "film")], claim.Qualifiers);
    }

    [Fact]
    public void A_claim_that_says_no_more_is_asserted_by_its_source()
    {
        var claim = Assert.Single(InputSite.Read("title: A\nclaims:\n  a: { value: x, source: b }").Claims);

        Assert.Equal(Stance.Asserted, claim.Stance.Value);
        Assert.Empty(claim.Speakers);
        Assert.Empty(claim.Qualifiers);
        Assert.Null(claim.Stated);
    }

    [Fact]
    public void Lists_may_be_single_texts_and_empty_keys_say_nothing()
    {
        var page = InputSite.Read("title: A\ntags: sea\naliases: [B, C]\nredirect-from:\n- d\nsummary:\nspoiler: ''");

        Assert.Equal(["sea"], page.Tags.Select(tag => tag.Value));
        Assert.Equal(["B", "C"], page.Aliases.Select(alias => alias.Value));
        Assert.Equal(["d"], page.RedirectFrom.Select(address => address.Value));
        Assert.Null(page.Summary);
        Assert.Null(page.Spoiler);
    }

    [Theory]
    [InlineData("films/tidewatch.md", "film")]
    [InlineData("films/old/tidewatch.md", "film")]
    [InlineData("films/lost/tidewatch.md", "lost-film")]
    [InlineData("sources/news.md", "source")]
    [InlineData("films/index.md", null)]
    [InlineData("films.md", null)]
    [InlineData("notes/films/x.md", null)]
    public void A_page_without_a_type_has_that_of_the_folder_it_lies_in(string path, string? type)
    {
        using var site = new InputSite();
        site.With("types.yml", "film: { folder: films }\nlost-film: { folder: films/lost }\n").With(path, "---\ntitle: A\n---\n");

        Assert.Equal(type, Assert.Single(site.Load().Site.Pages).FrontMatter.Type?.Value);
    }

    [Fact]
    public void Broken_front_matter_leaves_what_could_be_read()
    {
        using var site = new InputSite();
        site.With("page.md", "---\ntitle: The storm\nclaims:\n  a: { value: x, source: b }\ntags: [sea]]\n---\nText\n");

        var page = Assert.Single(site.Load().Site.Pages);

        Assert.Equal("The storm", page.FrontMatter.Title.Value);
        Assert.Single(page.FrontMatter.Claims);
        Assert.Equal("Text\n", page.Markdown);
    }
}

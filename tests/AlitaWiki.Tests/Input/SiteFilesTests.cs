using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class SiteFilesTests : IDisposable
{
    private readonly InputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_site_has_all_that_is_written_of_it()
    {
        _site.With("media/logo.svg", "<svg/>").With(
            "site.yml",
            """
            title: The Tidewatch Wiki
            url: https://tidewatch.example/wiki/
            language: de
            as-of: 2031-06-01
            navigation:
              - { label: Films, to: /films/ }
            accent: "#1A6B8F"
            logo: media/logo.svg
            footer: { licence: CC BY-SA 4.0, notice: Unofficial. }
            """);

        var config = Load().Config;

        Assert.Equal("The Tidewatch Wiki", config.Title);
        Assert.Equal("https://tidewatch.example/wiki", config.Url);
        Assert.Equal("de", config.Language);
        Assert.Equal(new DateOnly(2031, 6, 1), config.AsOf);
        Assert.Equal([("Films", "films")], config.Navigation.Select(item => (item.Label, item.To.Value)));
        Assert.Equal(new AccentColours("#1a6b8f", "#1a6b8f"), config.Accent);
        Assert.Equal("media/logo.svg", config.Logo!.Value);
        Assert.Equal(new SiteFooter { Licence = "CC BY-SA 4.0", Notice = "Unofficial." }, config.Footer);
    }

    [Fact]
    public void A_site_needs_its_title_alone()
    {
        var site = Load();

        Assert.Equal("en", site.Config.Language);
        Assert.Empty(site.Properties);
        Assert.Equal(
            [("page", "Pages", null), ("source", "Sources", "sources")],
            site.Types.Select(type => (type.Name, type.Plural, type.Folder)));
    }

    [Fact]
    public void A_type_has_what_is_written_and_defaults_for_the_rest()
    {
        _site.With("properties.yml", "release-date: { type: date }\n").With(
            "types.yml",
            "lost-film: { folder: /films/, infobox: release-date, schema: Movie }\nsource: { label: Document }\ntheory:\n");

        var types = Load().Types;

        Assert.Equal(["lost-film", "source", "theory", "page"], types.Select(type => type.Name));
        Assert.Equal(
            [("Lost film", "Lost films", "films", "Movie"), ("Document", "Documents", "sources", "CreativeWork"), ("Theory", "Theorys", null, "WebPage")],
            types.Take(3).Select(type => (type.Label, type.Plural, type.Folder, type.Schema)));
        Assert.Equal([new PropertyId("release-date")], types[0].Infobox);
    }

    [Fact]
    public void A_property_has_what_is_written_and_defaults_for_the_rest()
    {
        _site.With(
            "properties.yml",
            """
            release-date: { type: date, volatile: true, lapses: true, tolerance: 6m, authority: press-release }
            cancelled: { type: choice, values: [yes, no], question: Is it off? }
            budget: { type: quantity, unit: USD, tolerance: 2.5%, cardinality: many }
            """);

        var properties = Load().Properties;

        Assert.Equal([0, 1, 2], properties.Select(property => property.Order));
        Assert.Equal(["Release date?", "Is it off?", "Budget?"], properties.Select(property => property.Question));
        Assert.Equal([true, false, false], properties.Select(property => property.Volatile));
        Assert.Equal([true, false, false], properties.Select(property => property.Lapses));
        Assert.Equal([false, false, true], properties.Select(property => property.Many));
        Assert.Equal(
            [new Tolerance("6m", 6, ToleranceUnit.Months), null, new Tolerance("2.5%", 2.5m, ToleranceUnit.Percent)],
            properties.Select(property => property.Tolerance));
        Assert.Equal(["yes", "no"], properties[1].Values);
        Assert.Equal("USD", properties[2].Unit);
        Assert.Equal("press-release", Assert.Single(properties[0].Authority).Value);
    }

    [Fact]
    public void A_property_whose_type_cannot_be_read_is_still_there()
    {
        _site.With("properties.yml", "budget: { type: money }\n");

        var (site, diagnostics) = _site.Load();

        Assert.Equal(["AW1064"], diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Equal(new PropertyId("budget"), Assert.Single(site.Properties).Id);
    }

    [Theory]
    [InlineData("100.5%")]
    [InlineData("-5%")]
    [InlineData("%")]
    [InlineData("5")]
    [InlineData("1,5%")]
    [InlineData("99999999999999999999999999999999%")]
    public void A_tolerance_out_of_reason_is_refused(string tolerance)
    {
        _site.With("properties.yml", $"budget: {{ type: quantity, tolerance: \"{tolerance}\" }}\n");

        Assert.Equal(["AW1085"], _site.Load().Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
    }

    private LoadedSite Load()
    {
        var (site, diagnostics) = _site.Load();
        Assert.Empty(diagnostics);
        return site;
    }
}

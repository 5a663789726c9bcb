using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public class VoicesTests
{
    private static readonly SourceGraph Sources = SourceGraph.Build(
    [
        new(new("sources/herald"), "The Herald", [], null),
        new(new("sources/gazette"), "The Gazette", [], null),
        new(new("sources/digest"), "The Digest", [new("sources/herald"), new("sources/gazette")], null),
    ]);

    private static readonly PageNames Names = new(
        new Dictionary<string, ImmutableArray<PageId>> { ["mira vale"] = [new("cast/mira")] }.ToFrozenDictionary(),
        FrozenDictionary<string, ImmutableArray<PageId>>.Empty,
        [],
        FrozenDictionary<string, string>.Empty);

    [Fact]
    public void A_name_of_a_page_is_that_page_in_any_spelling() =>
        Assert.Equal([new Voice("cast/mira", "Title of cast/mira", new PageId("cast/mira"))], Speakers("sources/herald", "mira_VALE", "Mira Vale"));

    [Fact]
    public void A_plain_name_is_one_voice_in_any_spelling()
    {
        var voices = Speakers("sources/herald", "Dr. Toren", "dr. toren");

        Assert.Equal(new Voice("name:dr. toren", "Dr. Toren", null), Assert.Single(voices));
    }

    [Fact]
    public void Someone_unnamed_is_one_voice_per_root_source()
    {
        Assert.False(Voices.AreSame(Speakers("sources/herald", "anonymous"), Speakers("sources/gazette", "anonymous")));
        Assert.Equal(
            ["Someone unnamed in The Gazette", "Someone unnamed in The Herald"],
            Speakers("sources/digest", "Anonymous").Select(voice => voice.Name));
    }

    private static ImmutableArray<Voice> Speakers(string source, params string[] written) =>
        Voices.Speakers(written, new PageId(source), Sources, Names, page => $"Title of {page}");
}

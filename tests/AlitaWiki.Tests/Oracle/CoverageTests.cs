using Xunit;

namespace AlitaWiki.Tests.Oracle;

/// <summary>That the random wikis have all that the rules are about, so that agreement on them says something.</summary>
public class CoverageTests
{
    private const int Wikis = 2000;

    private static readonly List<(AskedWiki Wiki, PlainQuestion Question)> s_asked =
        [.. Enumerable.Range(0, Wikis).Select(RandomWikis.Number).Select(wiki => (wiki, new PlainQuestion(wiki, new Choices())))];

    [Theory]
    [InlineData("agrees")]
    [InlineData("refines")]
    [InlineData("overlaps")]
    [InlineData("transcription")]
    [InlineData("revised")]
    [InlineData("self-contradiction")]
    [InlineData("self-hedge")]
    [InlineData("competing")]
    [InlineData("doubted")]
    [InlineData("contradicts")]
    [InlineData("incomparable")]
    public void Every_verdict_comes_often(string verdict) => Often(asked => asked.Question.Pairs.Exists(pair => pair.Verdict == verdict));

    [Theory]
    [InlineData("disputed")]
    [InlineData("doubted")]
    [InlineData("competing")]
    [InlineData("unsettled")]
    [InlineData("revised")]
    [InlineData("agreed")]
    [InlineData("single-origin")]
    public void Every_status_comes_often(string status) => Often(asked => asked.Question.Status == status);

    [Theory]
    [InlineData("date")]
    [InlineData("period")]
    [InlineData("quantity")]
    [InlineData("choice")]
    [InlineData("page")]
    [InlineData("text")]
    public void Every_type_comes_often_with_one_value_and_with_many(string type)
    {
        Often(asked => asked.Wiki.Property is { Many: false } property && property.Type == type);
        Often(asked => asked.Wiki.Property is { Many: true } property && property.Type == type);
    }

    [Fact]
    public void Copies_of_copies_come_often()
    {
        Often(asked => asked.Question.Claims.Exists(claim => claim.CopyOf?.CopyOf is not null));
        Often(asked => asked.Question.Claims.Exists(claim =>
            claim.CopyOf is { } original && new PlainSources(asked.Wiki.Sources).Distance(claim.Written.Source, original.Written.Source) > 2));
    }

    [Fact]
    public void Slips_that_others_copy_come_often() => Often(asked => asked.Question.Claims.Count(claim => claim.IsTranscription) > 1);

    [Fact]
    public void What_may_come_from_several_comes_often() => Often(asked => asked.Question.Claims.Exists(claim =>
        asked.Question.Claims.Count(other => new PlainSources(asked.Wiki.Sources).Ancestors(claim.Written.Source).Contains(other.Written.Source)) > 2));

    [Fact]
    public void Denials_of_one_thing_of_several_and_of_none_come_often()
    {
        Often(asked => asked.Question.Claims.Exists(claim => claim.IsDenial && claim.Value.Means.Count == 1 && !claim.Value.IsNone));
        Often(asked => asked.Question.Claims.Exists(claim => claim.IsDenial && claim.Value.Means.Count > 1));
        Often(asked => asked.Question.Claims.Exists(claim => claim.IsDenial && claim.Value.IsNone));
        Often(asked => asked.Question.Positions.Exists(position => position.Members.Count > 1 && position.Members.TrueForAll(claim => claim.IsDenial)));
    }

    [Fact]
    public void What_claims_may_have_comes_often()
    {
        Often(asked => asked.Question.Claims.Exists(claim => claim.Value.IsUnknown));
        Often(asked => asked.Question.Claims.Exists(claim => claim.SaysNone));
        Often(asked => asked.Question.Claims.Exists(claim => claim.Value.Uncertain));
        Often(asked => asked.Question.Claims.Exists(claim => claim.Speakers.Count > 1));
        Often(asked => asked.Question.Claims.Exists(claim => claim.Qualifiers.Count > 1));
        Often(asked => asked.Question.Claims.Exists(claim => claim.Stated is null));
        Often(asked => asked.Question.Claims.Exists(claim => claim.Written.Supersedes is not null));
        Often(asked => asked.Question.Positions.Exists(position => position.IsLapsed));
        Often(asked => asked.Question.IsOutOfOrder);
    }

    /// <summary>In at least one of three hundred.</summary>
    private static void Often(Predicate<(AskedWiki Wiki, PlainQuestion Question)> has)
    {
        var found = s_asked.Count(asked => has(asked));
        Assert.True(found * 300 >= Wikis, $"In {found} of {Wikis} wikis only.");
    }
}

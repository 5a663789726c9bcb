using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Questions as their callouts show them: each position, who gives it, on what evidence.</summary>
public sealed class CalloutViews
{
    private readonly Wiki _wiki;
    private readonly EvidenceViews _evidence;
    private readonly SiteAddresses _addresses;
    private readonly QuestionPlaces _places;

    internal CalloutViews(Wiki wiki, EvidenceViews evidence, SiteAddresses addresses)
    {
        _wiki = wiki;
        _evidence = evidence;
        _addresses = addresses;
        _places = new QuestionPlaces(wiki);
    }

    public CalloutView Of(Question question)
    {
        var page = _wiki.PagesById[question.Id.Page];
        var claims = question.Claims.ToDictionary(claim => claim.Id);
        return new CalloutView
        {
            Question = question.Id,
            Anchor = Anchors.Question(question.Id.Property),
            Status = question.Status,
            Weight = Wording.Weight(question.Status),
            Heading = StatusNames.Heading(question.Status),
            QuestionText = question.Property.Question,
            PropertyLabel = question.Property.Label,
            Page = new PageLink(page.Title, page.Route),
            Spoiler = SpoilerMark.Of(page),
            Permalink = page.Route.At(Anchors.Question(question.Id.Property)),
            Positions = [.. question.Positions.Select((position, index) => Position(position, index + 1, claims))],
            Asides = [.. question.Asides.Select(aside => Aside(aside, claims))],
            Reasons = [.. DecidingPairs.Of(question).Select(pair => pair.Reason).Distinct()],
            Since = Wording.IsContested(question.Status) && question.Since is { } since ? Wording.Since(since) : null,
            Timeline = Timelines.Of(question, _wiki.AsOf),
            Resolution = Resolution(question),
            AddSourceUrl = _addresses.Edit(page.File),
            Address = Wording.HasCallout(question) ? page.Route.At(Anchors.Question(question.Id.Property)) : page.Route,
            Entry = _places.Of(question.Id),
        };
    }

    private PositionView Position(Position position, int number, Dictionary<ClaimId, Claim> claims)
    {
        var bearers = position.Bearers.Select(id => claims[id]).ToImmutableArray();
        var copies = position.Copies.Select(id => claims[id]).ToImmutableArray();
        return new PositionView
        {
            Number = number,
            Parts = NameLinks.Standing(position.Value, _wiki),
            StanceWord = Wording.StanceWord(position.Stance),
            Weak = position.Weak,
            Denied = position.Stance == Stance.Denied,
            Qualifier = Qualifiers.Shared(bearers),
            LapsedNote = position.Lapsed ? "The day has passed, and no source here has spoken since." : null,
            Voices = [.. position.Origins.Select(origin => Voice(origin, bearers, copies))],
            Consistent = [.. position.Consistent.Select(id => _evidence.Of(claims[id], copies))],
        };
    }

    private VoiceView Voice(Voice origin, ImmutableArray<Claim> bearers, ImmutableArray<Claim> copies) =>
        new(
            NameLinks.Of(origin, _wiki),
            [.. bearers.Where(claim => claim.Origins.Contains(origin)).Select(claim => _evidence.Of(claim, copies))]);

    private AsideView Aside(Aside aside, Dictionary<ClaimId, Claim> claims) =>
        new(
            _evidence.Of(claims[aside.Claim]),
            Wording.WhyAside(aside.Why),
            [.. aside.By.Select(id => _evidence.Of(claims[id]))]);

    private static ResolutionView? Resolution(Question question) =>
        question.Resolution is { } resolution
            ? new ResolutionView(resolution.Value.Display, resolution.Because, resolution.On?.Display, question.ResolutionIsStale)
            : null;
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Questions as their callouts show them: each position, who gives it, on what evidence.</summary>
public sealed class CalloutViews
{
    private readonly Wiki _wiki;
    private readonly EvidenceViews _evidence;
    private readonly SiteAddresses _addresses;

    internal CalloutViews(Wiki wiki, EvidenceViews evidence, SiteAddresses addresses)
    {
        _wiki = wiki;
        _evidence = evidence;
        _addresses = addresses;
    }

    /// <summary>With all evidence, or with as much of it as a page can hold.</summary>
    public CalloutView Of(Question question)
    {
        var (positions, shared, moreShared) = new PositionViews(question, _wiki, _evidence).Whole();
        var asides = AsideViews.Of(question, _evidence);
        return Of(question, positions) with
        {
            Shared = shared,
            MoreShared = moreShared,
            Asides = asides,
            MoreAsides = question.Asides.Length - asides.Length,
            Reasons = Reasons.Of(question),
        };
    }

    /// <summary>The values and their voices alone, for lists of questions.</summary>
    public CalloutView Brief(Question question) => Of(question, new PositionViews(question, _wiki, _evidence).Brief());

    private CalloutView Of(Question question, ImmutableArray<PositionView> positions)
    {
        var page = _wiki.OutlinesById[question.Id.Page];
        var place = page.Route.At(Anchors.Question(question.Id.Property));
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
            Permalink = place,
            Positions = positions,
            MorePositions = question.Positions.Length - positions.Length,
            Statements = Abridgement.Statements(question),
            Since = Wording.IsContested(question.Status) && question.Since is { } since ? Wording.Since(since) : null,
            Timeline = Timelines.Of(question, _wiki.AsOf),
            Resolution = Resolution(question),
            AddSourceUrl = _addresses.Edit(page.File),
            Address = Wording.HasCallout(question) ? place : page.Route,
            Entry = QuestionPlaces.In(_wiki).Of(question.Id),
        };
    }

    private static ResolutionView? Resolution(Question question) =>
        question.Resolution is { } resolution
            ? new ResolutionView(Wording.Capitalised(resolution.Value.Display), resolution.Because, resolution.On?.Display, question.ResolutionIsStale)
            : null;
}

using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Claims as evidence: who says what, where, and when.</summary>
public sealed class EvidenceViews
{
    private readonly Wiki _wiki;
    private readonly SiteAddresses _addresses;

    internal EvidenceViews(Wiki wiki, SiteAddresses addresses)
    {
        _wiki = wiki;
        _addresses = addresses;
    }

    /// <summary>A claim in the name of its speakers, or else of its source.</summary>
    public EvidenceView Of(Claim claim) =>
        claim.Speakers.IsEmpty ? Of(claim, [Source(claim)], 1) : Of(claim, NamesOf(claim.Speakers), claim.Speakers.Length);

    /// <summary>A claim in the name of those whose word it rests on, with those that only pass it on under it.</summary>
    internal EvidenceView Resting(Claim claim, CopiesOf copies, int mostCopies)
    {
        var passing = copies.Of(claim);
        var view = claim.Origins.IsEmpty ? Of(claim) : Of(claim, NamesOf(claim.Origins), claim.Origins.Length);
        return passing.Count == 0 ? view : view with
        {
            Copies = [.. EvidenceOrder.Some(passing, mostCopies).OrderBy(copy => EvidenceOrder.Day(Published(copy))).ThenBy(copy => copy.Source).Select(Of)],
            MoreCopies = Math.Max(0, passing.Count - mostCopies),
        };
    }

    internal ImmutableArray<NameLink> NamesOf(IReadOnlyCollection<Voice> voices)
    {
        var shown = voices.Take(Abridgement.Names).Select(voice => NameLinks.Of(voice, _wiki));
        return voices.Count <= Abridgement.Names
            ? [.. shown]
            : [.. shown, new NameLink(string.Create(CultureInfo.InvariantCulture, $"{voices.Count - Abridgement.Names:N0} others"), null)];
    }

    private EvidenceView Of(Claim claim, ImmutableArray<NameLink> names, int speakers)
    {
        var source = _wiki.OutlinesById[claim.Source];
        return new EvidenceView
        {
            Claim = claim.Id,
            Verb = Wording.Verb(claim.Stance, speakers),
            Speakers = names,
            Value = claim.Value.Display,
            Source = new PageLink(source.Title, source.Route),
            Quote = claim.Quote,
            Locator = claim.Locator,
            Stated = (claim.CopyOf is null ? claim.StatedOn : Published(claim))?.Display,
            ReportUrl = _addresses.Report(claim),
        };
    }

    /// <summary>When a copy came out; it was stated when its origin was.</summary>
    private DateValue? Published(Claim copy) => copy.Stated ?? _wiki.OutlinesById[copy.Source].Source?.Published;

    private NameLink Source(Claim claim) => new(_wiki.OutlinesById[claim.Source].Title, _wiki.OutlinesById[claim.Source].Route);
}

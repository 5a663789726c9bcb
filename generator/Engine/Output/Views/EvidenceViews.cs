using System.Collections.Immutable;
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

    /// <summary>A claim with those of <paramref name="copies"/> that only pass it on nested under it.</summary>
    public EvidenceView Of(Claim claim, ImmutableArray<Claim> copies = default)
    {
        var source = _wiki.PagesById[claim.Source];
        var sourceLink = new PageLink(source.Title, source.Route);
        return new EvidenceView
        {
            Claim = claim.Id,
            Verb = Wording.Verb(claim.Stance),
            Speakers = claim.Speakers.IsEmpty
                ? [new NameLink(source.Title, source.Route)]
                : [.. claim.Speakers.Select(speaker => NameLinks.Of(speaker, _wiki))],
            Value = Wording.Capitalised(claim.Value.Display),
            Source = sourceLink,
            Quote = claim.Quote,
            Locator = claim.Locator,
            Stated = claim.StatedOn?.Display,
            Copies = copies.IsDefaultOrEmpty
                ? []
                : [.. copies.Where(copy => copy.CopyOf == claim.Id).Select(copy => Of(copy))],
            ReportUrl = _addresses.Report(claim),
        };
    }
}

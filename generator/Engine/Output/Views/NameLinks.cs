using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Values and voices as names that may lead to pages.</summary>
internal static class NameLinks
{
    /// <summary>A value's parts: the pages it names, or its display as one text.</summary>
    public static ImmutableArray<NameLink> Of(ClaimValue value, Wiki wiki) =>
        value.Pages.IsEmpty
            ? [new NameLink(value.Display, null)]
            : [.. value.Pages.Select(page => Of(page, wiki))];

    /// <summary>A value's parts where they stand by themselves, outside a sentence.</summary>
    public static ImmutableArray<NameLink> Standing(ClaimValue value, Wiki wiki) =>
        value.Pages.IsEmpty ? [new NameLink(Wording.Capitalised(value.Display), null)] : Of(value, wiki);

    public static NameLink Of(Voice voice, Wiki wiki) =>
        new(voice.Name, voice.Page is { } id ? wiki.OutlinesById[id].Route : null);

    private static NameLink Of(PageReference reference, Wiki wiki) =>
        reference.Id is { } id
            ? new NameLink(wiki.OutlinesById[id].Title, wiki.OutlinesById[id].Route)
            : new NameLink(reference.Name, WantedPlaces.Of(reference.Name, wiki), Wanted: true);
}

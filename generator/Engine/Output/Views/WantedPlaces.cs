using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Where each page that is not written yet is listed, which is where red links lead.</summary>
internal static class WantedPlaces
{
    /// <summary>An entry has up to some 1,000 bytes.</summary>
    private const int MostEntries = 200;

    private static readonly DerivedPart<Table<string, Route>> s_part = new("place of a wanted page", wiki => new Table<string, Route>(
        s_part!,
        Parts(wiki)
            .SelectMany(part => part.Items.Select(wanted => (Name: NameFolding.Fold(wanted.Name), part.Route)))
            .ToDictionary(item => item.Name, item => item.Route, StringComparer.Ordinal)));

    /// <summary>In order of name; the wiki holds them so.</summary>
    public static ImmutableArray<ListPart<WantedPage>> Parts(Wiki wiki) =>
        ListParts.Of(GeneratedRoutes.WantedPages, "Wanted pages", wiki.Wanted, MostEntries, Range);

    /// <summary>The address of a name's entry.</summary>
    public static Route Of(string name, Wiki wiki) => PageOf(name, wiki).At(Anchors.Wanted(name));

    /// <summary>The address of the page with a name's entry.</summary>
    public static Route PageOf(string name, Wiki wiki) =>
        wiki.Parts.Get(s_part).TryGetValue(NameFolding.Fold(name), out var page) ? page : GeneratedRoutes.WantedPages;

    private static string Range(ImmutableArray<WantedPage> wanted) => $"{Start(wanted[0])}–{Start(wanted[^1])}";

    private static string Start(WantedPage page) => string.Concat(page.Name.EnumerateRunes().Take(3));
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Where each page that is not written yet is listed, which is where red links lead.</summary>
internal static class WantedPlaces
{
    /// <summary>An entry has up to some 1,000 bytes.</summary>
    private const int MostEntries = 200;

    /// <summary>In order of name; the wiki holds them so.</summary>
    public static ImmutableArray<ListPart<WantedPage>> Parts(Wiki wiki) =>
        ListParts.Of(GeneratedRoutes.WantedPages, "Wanted pages", wiki.Wanted, MostEntries, Range);

    /// <summary>The address of a name's entry.</summary>
    public static Route Of(string name, Wiki wiki) => PageOf(name, wiki).At(Anchors.Wanted(name));

    /// <summary>The address of the page with a name's entry.</summary>
    public static Route PageOf(string name, Wiki wiki)
    {
        var part = wiki.Wanted.Length <= MostEntries ? 0 : Math.Max(0, IndexOf(NameFolding.Fold(name), wiki.Wanted)) / MostEntries;
        return part == 0 ? GeneratedRoutes.WantedPages : ListParts.Later(GeneratedRoutes.WantedPages, part + 1);
    }

    private static int IndexOf(string folded, ImmutableArray<WantedPage> wanted)
    {
        var (low, high) = (0, wanted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(NameFolding.Fold(wanted[middle].Name), folded);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static string Range(ImmutableArray<WantedPage> wanted) => $"{Start(wanted[0])}–{Start(wanted[^1])}";

    private static string Start(WantedPage page) => string.Concat(page.Name.EnumerateRunes().Take(3));
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Entries under their first letters; what starts with none stands first, under "0–9".</summary>
internal static class AlphabeticalIndex
{
    public static ImmutableArray<IndexGroup> Group(IEnumerable<IndexEntry> entries) =>
    [
        .. entries
            .Select(entry => (Entry: entry, Name: NameFolding.Fold(entry.Link.Title)))
            .OrderBy(item => item.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Entry.Link.Route)
            .GroupBy(item => LetterOf(item.Name), StringComparer.Ordinal)
            .OrderBy(group => group.Key == "0–9" ? "" : group.Key, StringComparer.Ordinal)
            .Select(group => new IndexGroup(group.Key, "letter-" + (group.Key == "0–9" ? "0" : group.Key), [.. group.Select(item => item.Entry)])),
    ];

    private static string LetterOf(string name)
    {
        var first = name.EnumerateRunes().FirstOrDefault();
        return System.Text.Rune.IsLetter(first) ? System.Text.Rune.ToUpperInvariant(first).ToString() : "0–9";
    }
}

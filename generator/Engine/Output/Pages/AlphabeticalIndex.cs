using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Entries under their first letters; what starts with none stands first, under "0–9".</summary>
internal static class AlphabeticalIndex
{
    private const string NoLetter = "0–9";

    private static readonly string[] s_letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => letter.ToString())];

    public static ImmutableArray<IndexEntry> Sort(IEnumerable<IndexEntry> entries) =>
    [
        .. entries
            .Select(entry => (Entry: entry, Name: NameFolding.Fold(entry.Link.Title)))
            .OrderBy(item => LetterOf(item.Name) is var letter && letter == NoLetter ? "" : letter, StringComparer.Ordinal)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Entry.Link.Route)
            .Select(item => item.Entry),
    ];

    /// <param name="sorted">In the order that <see cref="Sort"/> gives.</param>
    public static ImmutableArray<IndexGroup> Group(IEnumerable<IndexEntry> sorted) =>
    [
        .. sorted
            .GroupBy(LetterOf, StringComparer.Ordinal)
            .Select(group => new IndexGroup(group.Key, AnchorOf(group.Key), [.. group])),
    ];

    public static string LetterOf(IndexEntry entry) => LetterOf(NameFolding.Fold(entry.Link.Title));

    public static string AnchorOf(string letter) => "letter-" + (letter == NoLetter ? "0" : letter);

    private static string LetterOf(string name)
    {
        _ = Rune.DecodeFromUtf16(name, out var first, out _);
        return !Rune.IsLetter(first) ? NoLetter
            : first.IsAscii ? s_letters[Rune.ToUpperInvariant(first).Value - 'A']
            : Rune.ToUpperInvariant(first).ToString();
    }
}

namespace AlitaWiki.Engine.Model;

/// <summary>Tells a misspelt name from a name of its own that only looks like another.</summary>
public static class SlipOfThePen
{
    /// <summary>More slips make another name.</summary>
    public const int Most = 2;

    private const int ShortestName = 5;
    private const int ShortestForTwo = 9;
    private const string RomanDigits = "ivxlcdm";

    /// <summary>
    /// Whether somebody who wrote <paramref name="written"/> most likely meant <paramref name="name"/>: one slip in a short
    /// name, two in a longer one, and the same numbers. Seldom does a slip hit a word's first letter; names that differ there,
    /// or by a whole word, are two names.
    /// </summary>
    public static bool Is(string written, string name)
    {
        var (a, b) = (NameFolding.Fold(written), NameFolding.Fold(name));
        var shorter = Math.Min(a.Length, b.Length);
        var most = shorter < ShortestName ? 0 : shorter < ShortestForTwo ? 1 : Most;
        var (words, others) = (Words(a), Words(b));
        return words.Length != others.Length
            ? shorter >= ShortestName && string.Concat(words) == string.Concat(others)
            : NearestName.Slips(a, b, most) <= most && words.Zip(others).All(pair => MayBeOne(pair.First, pair.Second));
    }

    private static bool MayBeOne(string word, string other) =>
        word == other
        || (word[0] == other[0]
            && word.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit))
            && !(word.All(RomanDigits.Contains) && other.All(RomanDigits.Contains)));

    private static string[] Words(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

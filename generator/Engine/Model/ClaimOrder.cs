namespace AlitaWiki.Engine.Model;

/// <summary>
/// The order of a question's claims: by value ("none" and "unknown" last), by stance, by source, then by all else that a
/// claim says. It never rests on what the claim's own page or file is called, or on its place there; ids, which hold the
/// page's name, decide only between claims that say the same in every word.
/// </summary>
public static class ClaimOrder
{
    public static IComparer<Claim> Comparer { get; } = Comparer<Claim>.Create(Compare);

    public static int Compare(Claim first, Claim second) =>
        Values(first.Value, second.Value) is var value and not 0 ? value
        : first.Stance.CompareTo(second.Stance) is var stance and not 0 ? stance
        : first.Source.CompareTo(second.Source) is var source and not 0 ? source
        : Details(first, second);

    private static int Values(ClaimValue first, ClaimValue second) =>
        first.Kind.CompareTo(second.Kind) is var kind and not 0 ? kind
        : first.SortKey.CompareTo(second.SortKey) is var key and not 0 ? key
        : string.CompareOrdinal(first.Canonical, second.Canonical);

    private static int Details(Claim first, Claim second) =>
        Texts(first.Speakers.Select(voice => voice.Key), second.Speakers.Select(voice => voice.Key)) is var speakers and not 0 ? speakers
        : string.CompareOrdinal(first.Stated?.Written, second.Stated?.Written) is var stated and not 0 ? stated
        : Texts(Qualifiers(first), Qualifiers(second)) is var qualifiers and not 0 ? qualifiers
        : string.CompareOrdinal(first.Supersedes?.Value, second.Supersedes?.Value) is var supersedes and not 0 ? supersedes
        : string.CompareOrdinal(first.Value.Written, second.Value.Written) is var written and not 0 ? written
        : string.CompareOrdinal(first.Locator, second.Locator) is var locator and not 0 ? locator
        : string.CompareOrdinal(first.Quote, second.Quote) is var quote and not 0 ? quote
        : first.Id.CompareTo(second.Id) is var id and not 0 ? id
        : first.Span.CompareTo(second.Span);

    private static IEnumerable<string> Qualifiers(Claim claim) =>
        claim.Qualifiers
            .OrderBy(qualifier => qualifier.Key, StringComparer.Ordinal)
            .SelectMany(qualifier => new[] { qualifier.Key, qualifier.Token, qualifier.Value });

    /// <summary>Lists in the order of words: by the first text that differs, a shorter list before one that goes on.</summary>
    private static int Texts(IEnumerable<string> first, IEnumerable<string> second)
    {
        using var others = second.GetEnumerator();
        foreach (var text in first)
        {
            if (!others.MoveNext())
                return 1;

            if (string.CompareOrdinal(text, others.Current) is var order and not 0)
                return order;
        }

        return others.MoveNext() ? -1 : 0;
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Who speaks: from the names that front matter has to voices that can be compared.</summary>
public static class Voices
{
    /// <summary>What <c>speaker:</c> says of someone whom the source does not name.</summary>
    public const string Anonymous = "anonymous";

    private const string AnonymousKey = "anonymous@";
    private const string NameKey = "name:";

    /// <summary>The speakers of a claim, each once, in order of key. Anonymous speakers are one voice per root source.</summary>
    public static ImmutableArray<Voice> Speakers(
        IEnumerable<string> written, PageId source, SourceGraph sources, PageNames names, Func<PageId, string> titleOf) =>
        Ordered(written.SelectMany(name => Speaker(name, source, sources, names, titleOf)));

    /// <summary>Each voice once, in order of key.</summary>
    public static ImmutableArray<Voice> Ordered(IEnumerable<Voice> voices) =>
        [.. voices.DistinctBy(voice => voice.Key, StringComparer.Ordinal).Order()];

    /// <summary>Whether two lists in order of key hold the same voices.</summary>
    public static bool AreSame(ImmutableArray<Voice> first, ImmutableArray<Voice> second)
    {
        if (first == second)
            return true;
        if (first.Length != second.Length)
            return false;
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i].CompareTo(second[i]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether someone who passes on what others said names nobody but them. Someone unnamed in the one may be
    /// someone unnamed in the other.
    /// </summary>
    internal static bool NamesNoOther(ImmutableArray<Voice> passing, ImmutableArray<Voice> said) =>
        passing.All(voice => said.Any(other =>
            voice.CompareTo(other) == 0 || (IsAnonymous(voice) && IsAnonymous(other))));

    /// <summary>Whether it is someone whom the source does not name.</summary>
    internal static bool IsAnonymous(Voice voice) => voice.Key.StartsWith(AnonymousKey, StringComparison.Ordinal);

    private static IEnumerable<Voice> Speaker(
        string written, PageId source, SourceGraph sources, PageNames names, Func<PageId, string> titleOf)
    {
        var folded = NameFolding.Fold(written);
        if (folded == Anonymous)
        {
            return sources.RootVoices(source)
                .Select(root => new Voice(AnonymousKey + root.Key, $"Someone unnamed in {root.Name}", null));
        }

        return names.FindOne(written) is { } page
            ? [new Voice(page.Value, titleOf(page), page)]
            : [new Voice(NameKey + folded, written.Trim(), null)];
    }
}

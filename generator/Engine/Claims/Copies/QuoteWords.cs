using AlitaWiki.Engine.Claims.Texts;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>The words of a quote without case and punctuation.</summary>
internal sealed class QuoteWords
{
    private const ulong Prime = 1_099_511_628_211;

    private readonly string[] _words;

    private QuoteWords(string[] words) => _words = words;

    public static QuoteWords Of(string quote) =>
        new([.. Split(TextFolding.Fold(quote)).Where(word => word.Length > 0)]);

    public ReadOnlySpan<string> AsSpan(int start, int length) => _words.AsSpan(start, length);

    /// <summary>A hash of each run of words and the number of its first word.</summary>
    public IEnumerable<(ulong Hash, int Start)> Runs(int length)
    {
        var hashes = Array.ConvertAll(_words, Hash);
        for (var start = 0; start + length <= hashes.Length; start++)
        {
            var hash = Prime;
            foreach (var word in hashes.AsSpan(start, length))
            {
                hash = unchecked((hash ^ word) * Prime);
                hash ^= hash >> 32;
            }

            yield return (hash, start);
        }
    }

    private static ulong Hash(string word)
    {
        var hash = Prime;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return hash;
    }

    /// <summary>An apostrophe stands within a word, as quotes write it straight or curled.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || char.IsSurrogate(text[end]) || text[end] is '\'' or '’'))
            {
                yield return text[start..end].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
                start = end + 1;
            }
        }
    }
}

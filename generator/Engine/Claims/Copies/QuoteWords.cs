using System.Text;
using AlitaWiki.Engine.Claims.Texts;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>The words of a quote without case and punctuation; a title of several words is one, as nobody has it from another.</summary>
internal sealed class QuoteWords
{
    private const ulong Prime = 1_099_511_628_211;

    private readonly string _text;
    private readonly Word[] _words;

    private QuoteWords(string text, Word[] words)
    {
        _text = text;
        _words = words;
    }

    public static QuoteWords Of(string quote, TitleTree titles)
    {
        var text = TextFolding.Fold(quote);
        var words = Split(text);
        var count = 0;
        for (var next = 0; next < words.Length; count++)
        {
            var length = titles.LengthAt(words.AsSpan(next));
            words[count] = new Word(HashOf(words.AsSpan(next, length)), words[next].Start, words[next + length - 1].End);
            next += length;
        }

        return new QuoteWords(text, words[..count]);
    }

    /// <summary>The words of a text, titles in it not looked for.</summary>
    public static Word[] WordsOf(string text) => Split(TextFolding.Fold(text));

    /// <summary>The number of runs of so many words.</summary>
    public int CountRuns(int length) => Math.Max(0, _words.Length - length + 1);

    /// <summary>A hash of the run that begins with a word.</summary>
    public ulong HashOfRun(int start, int length) => HashOf(_words.AsSpan(start, length));

    /// <summary>A run with single spaces between its words.</summary>
    public string Run(int start, int length)
    {
        var plain = new StringBuilder();
        foreach (var letter in _text.AsSpan(_words[start].Start.._words[start + length - 1].End))
        {
            if (IsOfWord(letter))
                plain.Append(letter);
            else if (!IsApostrophe(letter) && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString();
    }

    /// <summary>Of one word its own.</summary>
    private static ulong HashOf(ReadOnlySpan<Word> words)
    {
        var hash = words[0].Hash;
        foreach (var word in words[1..])
        {
            hash = unchecked((hash ^ word.Hash) * Prime);
            hash ^= hash >> 32;
        }

        return hash;
    }

    private static Word[] Split(string text)
    {
        var words = new List<Word>((text.Length / 5) + 1);
        var (start, hash) = (-1, Prime);
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && IsOfWord(text[end]))
            {
                start = start < 0 ? end : start;
                hash = unchecked((hash ^ text[end]) * Prime);
            }
            else if (start >= 0 && (end == text.Length || !IsApostrophe(text[end])))
            {
                words.Add(new Word(hash, start, end));
                (start, hash) = (-1, Prime);
            }
        }

        return [.. words];
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    /// <summary>It stands within a word, and quotes write it straight or curled.</summary>
    private static bool IsApostrophe(char letter) => letter is '\'' or '’';
}

/// <summary>A word of a text: a hash of its letters, and where it stands.</summary>
internal readonly record struct Word(ulong Hash, int Start, int End);

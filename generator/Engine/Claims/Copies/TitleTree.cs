namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>Titles and other names, word by word, so that they are found in a text in one walk.</summary>
internal sealed class TitleTree
{
    private readonly Dictionary<(int Node, ulong Word), int> _next = [];
    private readonly List<bool> _isTitle = [false];

    public TitleTree(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            Add(QuoteWords.WordsOf(title));
        }
    }

    /// <summary>How many words the longest title has with which the words begin; 1 if they begin with none.</summary>
    public int LengthAt(ReadOnlySpan<Word> words)
    {
        var (longest, node) = (1, 0);
        for (var i = 0; i < words.Length && _next.TryGetValue((node, words[i].Hash), out node); i++)
        {
            longest = _isTitle[node] ? i + 1 : longest;
        }

        return longest;
    }

    private void Add(Word[] words)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue((node, word.Hash), out var next))
            {
                next = _isTitle.Count;
                _next.Add((node, word.Hash), next);
                _isTitle.Add(false);
            }

            node = next;
        }

        _isTitle[node] = true;
    }
}

using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Marks;

/// <summary>
/// The marks of one paragraph, or of one table, that nothing has closed yet. Marks of emphasis are closed at its end alone.
/// </summary>
internal sealed class OpenMarks
{
    private const int Most = 10_000;

    /// <summary>How many marks may be gone through in all: each link goes through those around it. A table of thousands of bold links takes less.</summary>
    private const long MostSteps = 20_000_000;

    private readonly List<DelimiterInline> _open = [];
    private readonly Stack<LinkDelimiterInline> _brackets = new();
    private long _steps;

    /// <summary>The innermost bracket that is open.</summary>
    public LinkDelimiterInline? Bracket
    {
        get
        {
            while (_brackets.TryPeek(out var bracket) && bracket.Parent is null)
            {
                _brackets.Pop();
            }

            return _brackets.TryPeek(out var last) ? last : null;
        }
    }

    /// <summary>False where there are too many.</summary>
    public bool Add(DelimiterInline mark)
    {
        // Brackets that found their partner are gone, and all that they held with them or above.
        while (_open.Count > 0 && (_open[^1].Parent is null || mark.Parent != _open[^1]))
        {
            _open.RemoveAt(_open.Count - 1);
        }

        _open.Add(mark);
        if (mark is LinkDelimiterInline bracket)
        {
            _brackets.Push(bracket);
        }

        return _open.Count <= Most;
    }

    /// <summary>Counts what a link goes through; false where that has become too much.</summary>
    public bool LookThrough()
    {
        _steps += _open.Count;
        return _steps <= MostSteps;
    }
}

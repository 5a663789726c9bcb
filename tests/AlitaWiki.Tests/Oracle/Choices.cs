namespace AlitaWiki.Tests.Oracle;

/// <summary>What is taken where the text leaves open which of several it is: all ways in turn, one at each go.</summary>
internal sealed class Choices
{
    private readonly List<(int Chosen, int Of)> _made = [];
    private int _next;

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> several)
    {
        if (several.Count == 1)
            return several[0];
        if (_next == _made.Count)
            _made.Add((0, several.Count));
        return several[_made[_next++].Chosen];
    }

    /// <summary>Makes ready for a go that chooses otherwise; false where all ways have been gone.</summary>
    public bool MoveOn()
    {
        _next = 0;
        while (_made is [.., var (chosen, of)])
        {
            _made.RemoveAt(_made.Count - 1);
            if (chosen + 1 < of)
            {
                _made.Add((chosen + 1, of));
                return true;
            }
        }

        return false;
    }
}

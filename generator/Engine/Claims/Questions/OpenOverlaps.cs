namespace AlitaWiki.Engine.Claims;

/// <summary>Finds strong claims that overlap while no third claim lies within both and so settles what they share.</summary>
internal sealed class OpenOverlaps
{
    private readonly VerdictTable _verdicts;
    private readonly bool[] _stands;
    private readonly HashSet<int>?[] _within;

    private OpenOverlaps(VerdictTable verdicts, bool[] stands)
    {
        _verdicts = verdicts;
        _stands = stands;
        _within = new HashSet<int>[stands.Length];
    }

    /// <summary>Those of some pairs that overlap.</summary>
    public static IEnumerable<JudgedPair> Of(VerdictTable verdicts, bool[] stands, IEnumerable<JudgedPair> overlapping) =>
        overlapping.Where(new OpenOverlaps(verdicts, stands).AreOpen);

    private static bool IsFirm(Statement statement) => statement is { IsWeak: false, IsDenial: false };

    private bool AreOpen(JudgedPair pair) =>
        IsFirm(_verdicts.Statements[pair.First])
        && IsFirm(_verdicts.Statements[pair.Second])
        && !Within(pair.First).Overlaps(Within(pair.Second));

    /// <summary>The standing statements that lie within another.</summary>
    private HashSet<int> Within(int outer)
    {
        if (_within[outer] is not { } within)
        {
            _within[outer] = within = [];
            foreach (var other in _verdicts.Comparables.Of(outer))
            {
                var inner = _verdicts.Statements[other];
                if (_stands[other] && !inner.IsDenial && _verdicts.Sets.Compare(inner, _verdicts.Statements[outer]) == SetRelation.Inside)
                    within.Add(other);
            }
        }

        return within;
    }
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Makes claims ready for comparison: effective stance, origins, date, and whose copy each is.</summary>
internal sealed class StatementList
{
    private readonly QuestionInput _input;
    private readonly SetTable _sets;
    private readonly Comparables _comparables;
    private readonly Statement?[] _statements;

    private StatementList(QuestionInput input, SetTable sets, Comparables comparables)
    {
        _input = input;
        _sets = sets;
        _comparables = comparables;
        _statements = new Statement[input.Claims.Length];
    }

    /// <summary>A statement for each of the question's claims, in their order.</summary>
    public static Statement[] Prepare(QuestionInput input, SetTable sets, Comparables comparables)
    {
        var list = new StatementList(input, sets, comparables);
        // What a claim may copy is worked out before it: sources nearer to the roots come first.
        foreach (var index in Enumerable.Range(0, input.Claims.Length).OrderBy(index => input.Sources.Depth(input.Claims[index].Source)))
        {
            list._statements[index] = list.Statement(input.Claims[index], index);
        }

        return list._statements!;
    }

    private Statement Statement(Claim claim, int index)
    {
        var own = claim with
        {
            Stance = claim is { Stance: Stance.Asserted or Stance.Reported, Value.Uncertain: true } ? Stance.Hedged : claim.Stance,
            Origins = claim.Speakers.IsEmpty ? _input.Sources.RootVoices(claim.Source) : claim.Speakers,
            StatedOn = StatedDates.Of(claim, _input.Sources),
            CopyOf = null,
        };
        var set = claim.Value.Set is { } known ? _sets.NumberOf(known) : -1;
        var isAuthority = _input.Authorities.Contains(claim.Source)
            && claim.Speakers.All(speaker => speaker.Page == claim.Source);
        var alone = new Statement(own, index, set) { IsAuthority = isAuthority };
        if (alone.IsUnknown || _input.Sources.Depth(claim.Source) == 0)
            return alone;

        var ancestors = OfAncestors(alone);
        var fitting = ancestors.FindAll(other => !other.IsTranscribed && !AreDisjoint(alone, other));
        var original = CopyRule.Choose(alone, fitting.FindAll(other => !other.IsExactCopy), _sets, _input.Sources);
        var isExactCopy = original is not null && CopyRule.IsExact(alone, original, _sets);
        if (!isExactCopy && IsTranscribed(alone, ancestors, fitting))
            return new Statement(own, index, set) { IsAuthority = isAuthority, IsTranscribed = true };

        return original is null ? alone : new Statement(CopyRule.Take(own, original.Claim), index, set)
        {
            CopyOf = original,
            IsExactCopy = isExactCopy,
            IsAuthority = isAuthority,
        };
    }

    /// <summary>
    /// Whether a statement says something else than the sources that it was taken from, and fits nothing that they say; or
    /// passes on, as it is, a slip of one of them, whatever else that one says.
    /// </summary>
    private bool IsTranscribed(Statement statement, List<Statement> ancestors, List<Statement> fitting) =>
        ancestors.Exists(other => other.IsTranscribed && CopyRule.MayPassOn(statement, other) && CopyRule.IsExact(statement, other, _sets))
        || (fitting.Count == 0
            && ancestors.Exists(other => Voices.NamesNoOther(statement.Claim.Speakers, other.Claim.Speakers) && !AreCompatible(statement, other)));

    /// <summary>The comparable claims of all sources that its own derives from.</summary>
    private List<Statement> OfAncestors(Statement statement)
    {
        var found = new List<Statement>();
        foreach (var other in _comparables.Of(statement.Index))
        {
            if (_statements[other] is { } ancestor && _input.Sources.IsDerived(statement.Claim.Source, ancestor.Claim.Source))
                found.Add(ancestor);
        }

        return found;
    }

    private bool AreDisjoint(Statement first, Statement second) => _sets.CompareExtents(first, second) == SetRelation.Disjoint;

    /// <summary>As the rules for pairs have it, to which an expectation goes with "none" where neither is a form of the other.</summary>
    private bool AreCompatible(Statement first, Statement second) =>
        !AreDisjoint(first, second) || (_input.Property.Volatile && ExpectationBesideNoneRule.Overlap(first, second));
}

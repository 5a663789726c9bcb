using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Makes claims ready for comparison: effective stance, origins, date, and whose copy each is.</summary>
internal sealed class StatementList
{
    private readonly QuestionInput _input;
    private readonly SetTable _sets;
    private readonly Dictionary<PageId, Statement[]> _originals = [];
    private readonly Dictionary<PageId, List<Statement>> _ofAncestors = [];

    private StatementList(QuestionInput input, SetTable sets)
    {
        _input = input;
        _sets = sets;
    }

    /// <summary>A statement for each claim, in order of id.</summary>
    public static Statement[] Prepare(QuestionInput input, SetTable sets)
    {
        var list = new StatementList(input, sets);
        // What a claim may copy is worked out before it: sources nearer to the roots come first.
        var claims = input.Claims.Sort((a, b) =>
            input.Sources.Depth(a.Source).CompareTo(input.Sources.Depth(b.Source)) is var depth and not 0 ? depth
            : a.Source.CompareTo(b.Source) is var source and not 0 ? source
            : a.Id.CompareTo(b.Id) is var id and not 0 ? id
            : a.Span.CompareTo(b.Span));
        var statements = new Statement[claims.Length];
        for (var first = 0; first < claims.Length;)
        {
            var next = first;
            for (; next < claims.Length && claims[next].Source == claims[first].Source; next++)
            {
                statements[next] = list.Statement(claims[next]);
            }

            // A source copies from others, not from itself.
            list._originals[claims[first].Source] = Array.FindAll(
                statements[first..next], statement => !statement.IsUnknown && statement.Original == statement);
            first = next;
        }

        Array.Sort(statements, (a, b) =>
            a.Claim.Id.CompareTo(b.Claim.Id) is var order and not 0 ? order : a.Claim.Span.CompareTo(b.Claim.Span));
        return statements;
    }

    /// <summary>Those that are compared: neither "unknown" nor an exact copy. Numbers them.</summary>
    public static Statement[] Compared(Statement[] all)
    {
        var compared = Array.FindAll(all, statement => !statement.IsUnknown && statement.Original == statement);
        for (var i = 0; i < compared.Length; i++)
        {
            compared[i].Index = i;
        }

        return compared;
    }

    private Statement Statement(Claim claim)
    {
        var stance = claim is { Stance: Stance.Asserted or Stance.Reported, Value.Uncertain: true } ? Stance.Hedged : claim.Stance;
        var own = claim with
        {
            Stance = stance,
            Origins = claim.Speakers.IsEmpty ? _input.Sources.RootVoices(claim.Source) : claim.Speakers,
            StatedOn = StatedDates.Of(claim, _input.Sources),
            CopyOf = null,
        };
        var isDerived = _input.Sources.Depth(claim.Source) > 0;
        var isAuthority = _input.Authorities.Contains(claim.Source)
            && claim.Speakers.All(speaker => speaker.Page == claim.Source);
        var set = claim.Value.Set is { } known ? _sets.NumberOf(known) : -1;
        var alone = new Statement(own, set, null, false, false, isAuthority, isDerived);
        if (!isDerived || alone.IsUnknown)
            return alone;

        var fitting = OfAncestors(claim.Source).FindAll(other => Compatibility.Fit(alone, other, _input.Property, _sets));
        var original = CopyRule.Choose(alone, fitting, _sets);
        return original is null
            ? new Statement(own, set, null, false, fitting.Count > 0, isAuthority, isDerived)
            : new Statement(
                CopyRule.Take(own, original.Claim),
                set,
                original,
                CopyRule.IsExact(alone, original, _sets),
                true,
                isAuthority,
                isDerived);
    }

    private List<Statement> OfAncestors(PageId source)
    {
        if (!_ofAncestors.TryGetValue(source, out var statements))
        {
            statements = [.. _originals
                .Where(other => _input.Sources.IsDerived(source, other.Key))
                .SelectMany(other => other.Value)
                .OrderBy(statement => statement.Claim.Id)];
            _ofAncestors.Add(source, statements);
        }

        return statements;
    }
}

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the <c>supersedes</c> that cannot hold: those in a cycle, and those against the dates, be it directly or by
/// way of undated statements. What is left, together with "surely later", orders statements without a cycle.
/// </summary>
internal sealed class Corrections
{
    private readonly Statement[] _statements;
    private readonly int[][] _corrected;
    private readonly HashSet<(Statement, Statement)> _void = [];
    private readonly List<QuestionProblem> _problems = [];

    private Corrections(Statement[] statements, Comparables comparables)
    {
        _statements = statements;
        // What is not compared cannot be against the dates.
        _corrected = Array.ConvertAll(statements, statement => statement is { Claim.Supersedes: not null, IsExactCopy: false }
            ? Array.FindAll(comparables.Of(statement.Index).ToArray(), other => IsNamed(statement, statements[other]) && !statements[other].IsExactCopy)
            : []);
    }

    /// <summary>The corrections that do not hold, and the errors that say so.</summary>
    public static (IReadOnlySet<(Statement, Statement)> Void, IReadOnlyList<QuestionProblem> Problems) Check(
        Statement[] statements, Comparables comparables)
    {
        if (Array.TrueForAll(statements, statement => statement.Claim.Supersedes is null))
            return (new HashSet<(Statement, Statement)>(), []);

        var corrections = new Corrections(statements, comparables);
        corrections.VoidCycles();
        corrections.VoidAgainstDates();
        return (corrections._void, corrections._problems);
    }

    public static bool IsNamed(Statement first, Statement second) =>
        first.Claim.Supersedes is { } source && source == second.Claim.Source && first != second;

    private void VoidCycles()
    {
        foreach (var component in CycleFinder.Components(_corrected))
        {
            var cycle = CycleFinder.ShortestCycle(_corrected, component);
            _problems.Add(new QuestionProblem(QuestionProblemKind.SupersedesCycle, [.. cycle.Select(i => _statements[i].Claim.Id)]));
            foreach (var member in component)
            {
                Void(member, target => Array.BinarySearch(component, target) >= 0);
            }
        }
    }

    private void VoidAgainstDates()
    {
        var latest = new decimal?[_statements.Length];
        foreach (var current in TargetsFirst())
        {
            var statement = _statements[current];
            if (statement.IsDated)
            {
                foreach (var target in _corrected[current].Where(target => statement.StatedBefore <= latest[target]))
                {
                    _problems.Add(new QuestionProblem(
                        QuestionProblemKind.SupersedesAgainstDates, [statement.Claim.Id, _statements[target].Claim.Id]));
                }

                Void(current, target => statement.StatedBefore <= latest[target]);
            }

            decimal? own = statement.IsDated ? statement.StatedFrom : null;
            latest[current] = _corrected[current].Select(target => latest[target]).Append(own).Max();
        }
    }

    private void Void(int statement, Predicate<int> isVoid)
    {
        foreach (var target in Array.FindAll(_corrected[statement], isVoid))
        {
            _void.Add((_statements[statement], _statements[target]));
        }

        _corrected[statement] = Array.FindAll(_corrected[statement], target => !isVoid(target));
    }

    /// <summary>Every statement after all that it corrects; there are no cycles any more.</summary>
    private List<int> TargetsFirst()
    {
        var waiting = Array.ConvertAll(_corrected, targets => targets.Length);
        var correctors = _corrected
            .SelectMany((targets, index) => targets.Select(target => (Target: target, Corrector: index)))
            .ToLookup(edge => edge.Target, edge => edge.Corrector);
        var order = new List<int>(Enumerable.Range(0, waiting.Length).Where(index => waiting[index] == 0));
        for (var i = 0; i < order.Count; i++)
        {
            order.AddRange(correctors[order[i]].Where(corrector => --waiting[corrector] == 0));
        }

        return order;
    }
}

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds the <c>supersedes</c> that replace nothing: the source is silent here, or only copies what another says.</summary>
internal static class IdleCorrections
{
    /// <param name="all">All statements of a question, copies among them.</param>
    public static IEnumerable<QuestionProblem> Find(Statement[] all)
    {
        foreach (var statement in Array.FindAll(all, statement => statement is { Claim.Supersedes: not null, IsUnknown: false }))
        {
            var named = Array.FindAll(all, other => !other.IsUnknown && Corrections.IsNamed(statement, other));
            if (named.Length == 0)
                yield return new(QuestionProblemKind.SupersedesNothing, [statement.Claim.Id]);
            else if (Array.TrueForAll(named, other => other.Original != other))
                yield return new(QuestionProblemKind.SupersedesCopy, [statement.Claim.Id, named[0].Original.Claim.Id]);
        }
    }
}

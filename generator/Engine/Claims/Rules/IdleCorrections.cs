namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the <c>supersedes</c> that replace nothing: the source is silent here, or only copies what another says; or the
/// statement only passes on another, which replaces nothing.
/// </summary>
internal static class IdleCorrections
{
    /// <param name="all">All statements of a question, copies among them.</param>
    public static IEnumerable<QuestionProblem> Find(Statement[] all)
    {
        var correcting = Array.FindAll(all, statement => statement is { Claim.Supersedes: not null, IsUnknown: false });
        if (correcting.Length == 0)
            yield break;

        var known = all.Where(statement => !statement.IsUnknown).ToLookup(statement => statement.Claim.Source);
        var own = all.Where(statement => statement is { IsUnknown: false, IsExactCopy: false }).ToLookup(statement => statement.Claim.Source);
        foreach (var statement in correcting)
        {
            var named = known[statement.Claim.Supersedes!.Value];
            if (!named.Any(other => other != statement))
                yield return new(QuestionProblemKind.SupersedesNothing, [statement.Claim.Id]);
            else if (statement.IsExactCopy && statement.Claim.Supersedes != statement.Original.Claim.Supersedes)
                yield return new(QuestionProblemKind.SupersedesByCopy, [statement.Claim.Id, statement.Original.Claim.Id]);
            else if (!own[statement.Claim.Supersedes!.Value].Any(other => other != statement))
                yield return new(QuestionProblemKind.SupersedesCopy, [statement.Claim.Id, named.First(other => other != statement).Original.Claim.Id]);
        }
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Works out one question: 1. which claims can be compared; 2. origins, dates and copies; 3. a verdict for each pair; 4. what
/// stands aside; 5. positions; 6. status; 7. an editor's decision. A pure function: the same input gives the same result, and
/// neither the order of claims nor the name of their page is part of it.
/// </summary>
public static class QuestionAnalysis
{
    /// <param name="input">The question's claims and what they refer to, in any order.</param>
    /// <param name="rules">The rules for pairs; all of them if null.</param>
    /// <param name="formatter">Writes a value that no claim has as such; a plain one if null.</param>
    public static QuestionResult Analyze(
        QuestionInput input, ImmutableArray<PairRule>? rules = null, IValueFormatter? formatter = null)
    {
        var property = input.Property;
        input = input with { Claims = input.Claims.Sort(ClaimOrder.Comparer) };
        var sets = new SetTable(input.Claims.Select(claim => claim.Value.Set).OfType<Possibilities>(), property);
        var (comparables, tooMany) = Comparables.Find(input.Claims, sets, property.Many);
        if (comparables is null)
            return OfPart(input, tooMany, rules, formatter);

        var statements = StatementList.Prepare(input, sets, comparables);
        ImmutableArray<Claim> claims = [.. statements.Select(statement => statement.Claim)];
        if (Array.TrueForAll(statements, statement => statement.IsUnknown))
            return new QuestionResult(null, [], claims);

        var corrections = Corrections.Check(statements, comparables);
        var context = new PairContext(property, input.Sources, sets, corrections.Void);
        var verdicts = new VerdictTable(statements, comparables, rules is { } some ? new RuleBook(some, property) : RuleBook.Of(property), context);
        var asides = AsideList.Find(verdicts);
        var drafting = new DraftContext(statements, sets, property, formatter ?? new JoinedValues());
        var drafts = PositionGroups.Of(verdicts, asides.Standing).ConvertAll(members => new PositionDraft(members, drafting));
        var status = StatusDecision.Of(verdicts, asides, drafts);
        var basis = BasisHash.Of(input, statements);
        var holds = string.Equals(input.Resolution?.Basis, basis, StringComparison.OrdinalIgnoreCase);
        var question = new Question
        {
            Id = new QuestionId(input.Page, property.Id),
            Property = property,
            Status = holds ? QuestionStatus.Resolved : status.Status,
            OpenStatus = status.Status,
            Since = status.Since,
            Basis = basis,
            Claims = claims,
            Positions = PositionDraft.InOrder(drafts, Lapse.Rule(property, input.AsOf)),
            Pairs = new PairVerdicts(verdicts, statements),
            Asides = asides.Claims(),
            Resolution = input.Resolution,
            ResolutionIsStale = input.Resolution is not null && !holds,
        };
        return new QuestionResult(question, [.. corrections.Problems, .. IdleCorrections.Find(statements)], claims);
    }

    /// <summary>
    /// A question of too many claims is worked out from the first of them, so that all that refers to it finds it; the error
    /// keeps it from being published.
    /// </summary>
    private static QuestionResult OfPart(QuestionInput input, int tooMany, ImmutableArray<PairRule>? rules, IValueFormatter? formatter) =>
        Analyze(input with { Claims = input.Claims[..Comparables.Most], Resolution = null }, rules, formatter) with { Problems = [], TooMany = tooMany };
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Works out one question: 1. origins, dates and copies; 2. a verdict for each pair; 3. what stands aside;
/// 4. positions; 5. status; 6. an editor's decision. A pure function: the same input gives the same result.
/// </summary>
public static class QuestionAnalysis
{
    /// <param name="input">The question's claims and what they refer to, in any order.</param>
    /// <param name="rules">The rules for pairs; all of them if null.</param>
    /// <param name="formatter">Writes a value that no claim has as such; a plain one if null.</param>
    public static QuestionResult Analyze(
        QuestionInput input, ImmutableArray<PairRule>? rules = null, IValueFormatter? formatter = null)
    {
        var sets = new SetTable(input.Claims.Select(claim => claim.Value.Set).OfType<Possibilities>());
        var all = StatementList.Prepare(input, sets);
        ImmutableArray<Claim> claims = [.. all.Select(statement => statement.Claim)];
        var compared = StatementList.Compared(all);
        if (compared.Length == 0)
            return new QuestionResult(null, [], claims);

        var corrections = Corrections.Check(compared);
        var context = new PairContext(input.Property, input.Sources, sets, corrections.Void);
        var verdicts = new VerdictTable(compared, rules is { } some ? new RuleBook(some, input.Property) : RuleBook.Of(input.Property), context);

        var asides = AsideList.Find(verdicts);
        var groups = PositionGroups.Of(compared, asides.Standing, sets, input.Property);
        var drafting = new DraftContext(compared, sets, input.Property, formatter ?? new JoinedValues());
        var drafts = groups.ConvertAll(members => new PositionDraft(members, drafting));
        var roll = new ClaimRoll(all, compared);
        var status = StatusDecision.Of(verdicts, asides, drafts);
        var basis = BasisHash.Of(input, all);
        var holds = string.Equals(input.Resolution?.Basis, basis, StringComparison.OrdinalIgnoreCase);

        var question = new Question
        {
            Id = new QuestionId(input.Page, input.Property.Id),
            Property = input.Property,
            Status = holds ? QuestionStatus.Resolved : status.Status,
            OpenStatus = status.Status,
            Since = status.Since,
            Basis = basis,
            Claims = claims,
            Positions = PositionDraft.InOrder(drafts, roll, Lapse.Rule(drafting, input.AsOf)),
            Pairs = new PairVerdicts(all, verdicts),
            Asides = asides.Claims(roll),
            Resolution = input.Resolution,
            ResolutionIsStale = input.Resolution is not null && !holds,
        };
        return new QuestionResult(question, [.. corrections.Problems, .. IdleCorrections.Find(all)], claims);
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Reports what is wrong between the claims of a question, and decisions that are out of date.</summary>
internal static class QuestionProblems
{
    public static void Report(RoutedPage page, QuestionInput input, QuestionResult result, DiagnosticBag diagnostics)
    {
        if (result.TooMany > 0)
        {
            ReportTooMany(page, input.Property, result.TooMany, diagnostics);
        }

        if (!result.Problems.IsEmpty)
        {
            ReportCorrections(page, input, result.Problems, diagnostics);
        }

        if (result.Question is { ResolutionIsStale: true, Resolution: { } resolution } question)
        {
            diagnostics.Add(ClaimDiagnostics.StaleResolution, resolution.Span, question.Id, question.Basis);
        }
    }

    private static void ReportTooMany(RoutedPage page, PropertyDefinition property, int count, DiagnosticBag diagnostics) => diagnostics.Add(
        ClaimDiagnostics.TooManyClaims,
        page.FrontMatter.Claims.First(claim => claim.Property.Value == property.Id.Value).Property.Span,
        property.Id,
        count,
        property.Many ? "on one value" : "that can be compared with each other",
        Comparables.Most);

    private static void ReportCorrections(
        RoutedPage page, QuestionInput input, ImmutableArray<QuestionProblem> problems, DiagnosticBag diagnostics)
    {
        var byId = input.Claims.ToDictionary(claim => claim.Id);
        var written = page.FrontMatter.Claims
            .Where(claim => claim.Supersedes is not null)
            .DistinctBy(claim => claim.Value.Span)
            .ToDictionary(claim => claim.Value.Span, claim => claim.Supersedes!.Span);
        foreach (var problem in problems)
        {
            Claim[] claims = [.. problem.Claims.Select(id => byId[id])];
            switch (problem.Kind)
            {
                case QuestionProblemKind.SupersedesCycle:
                    // The circle is told from the claim that a reader of the file meets first.
                    var start = claims.Index().MinBy(item => item.Item.Span).Index;
                    var circle = claims[start..].Concat(claims[..(start + 1)]).Select(claim => claim.Source);
                    diagnostics.Add(ClaimDiagnostics.SupersedesCycle, written[claims[start].Span], string.Join(" → ", circle));
                    break;
                case QuestionProblemKind.SupersedesAgainstDates:
                    diagnostics.Add(ClaimDiagnostics.SupersedesAgainstDates, written[claims[0].Span], claims[1].Source);
                    break;
                case QuestionProblemKind.SupersedesNothing:
                    ReplacesNothing($"which says nothing else on {claims[0].Question}", "Add what that source says, or take supersedes out.");
                    break;
                case QuestionProblemKind.SupersedesCopy:
                    ReplacesNothing(
                        $"which on {claims[0].Question} only passes on what {claims[1].Source} says",
                        $"Write supersedes: {claims[1].Source}, if that statement is the one replaced.");
                    break;
                case QuestionProblemKind.SupersedesByCopy:
                    ReplacesNothing(
                        $"but only passes on what {claims[1].Source} says on {claims[0].Question}, which does not",
                        $"Write it with the claim of {claims[1].Source}, if that statement is the one that replaces.");
                    break;
            }

            void ReplacesNothing(string why, string hint) =>
                diagnostics.Add(ClaimDiagnostics.SupersedesNothing, written[claims[0].Span], claims[0].Supersedes!, why, hint);
        }
    }
}

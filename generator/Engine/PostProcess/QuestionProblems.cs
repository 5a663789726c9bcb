using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Reports what is wrong between the claims of a question, and decisions that are out of date.</summary>
internal static class QuestionProblems
{
    public static void Report(RoutedPage page, QuestionInput input, QuestionResult result, DiagnosticBag diagnostics)
    {
        foreach (var problem in result.Problems)
        {
            Claim[] claims = [.. problem.Claims.Select(id => input.Claims.First(claim => claim.Id == id))];
            switch (problem.Kind)
            {
                case QuestionProblemKind.SupersedesCycle:
                    // The circle is told from the claim that a reader of the file meets first.
                    var start = claims.Index().MinBy(item => item.Item.Span).Index;
                    var circle = claims[start..].Concat(claims[..(start + 1)]).Select(claim => claim.Source);
                    diagnostics.Add(ClaimDiagnostics.SupersedesCycle, Supersedes(page, claims[start]), string.Join(" → ", circle));
                    break;
                case QuestionProblemKind.SupersedesAgainstDates:
                    diagnostics.Add(ClaimDiagnostics.SupersedesAgainstDates, Supersedes(page, claims[0]), claims[1].Source);
                    break;
                case QuestionProblemKind.SupersedesNothing:
                    ReplacesNothing($"which says nothing else on {claims[0].Question}", "Add what that source says, or take supersedes out.");
                    break;
                case QuestionProblemKind.SupersedesCopy:
                    ReplacesNothing(
                        $"which on {claims[0].Question} only passes on what {claims[1].Source} says",
                        $"Write supersedes: {claims[1].Source}, if that statement is the one replaced.");
                    break;
            }

            void ReplacesNothing(string why, string hint) =>
                diagnostics.Add(ClaimDiagnostics.SupersedesNothing, Supersedes(page, claims[0]), claims[0].Supersedes!, why, hint);
        }

        if (result.Question is { ResolutionIsStale: true, Resolution: { } resolution } question)
        {
            diagnostics.Add(ClaimDiagnostics.StaleResolution, resolution.Span, question.Id, question.Basis);
        }
    }

    private static SourceSpan Supersedes(RoutedPage page, Claim claim) =>
        page.FrontMatter.Claims.First(raw => raw.Value.Span == claim.Span).Supersedes!.Span;
}

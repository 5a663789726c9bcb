using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Reports what is wrong between the claims of a question, and decisions that are out of date.</summary>
internal static class QuestionProblems
{
    public static void Report(QuestionInput input, QuestionResult result, DiagnosticBag diagnostics)
    {
        foreach (var problem in result.Problems)
        {
            var claims = problem.Claims.Select(id => input.Claims.First(claim => claim.Id == id)).ToArray();
            if (problem.Kind == QuestionProblemKind.SupersedesCycle)
            {
                diagnostics.Add(ClaimDiagnostics.SupersedesCycle, claims[0].Span, string.Join(" → ", claims.Select(claim => claim.Source)));
            }
            else
            {
                diagnostics.Add(ClaimDiagnostics.SupersedesAgainstDates, claims[0].Span, claims[1].Source);
            }
        }

        if (result.Question is { ResolutionIsStale: true, Resolution: { } resolution } question)
        {
            diagnostics.Add(ClaimDiagnostics.StaleResolution, resolution.Span, question.Id, question.Basis);
        }
    }
}

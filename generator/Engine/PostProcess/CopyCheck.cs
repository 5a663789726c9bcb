using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Copies;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Points contributors at sources that seem to copy from each other and do not say so. Readers never see it.</summary>
internal static class CopyCheck
{
    public static void Run(
        ImmutableArray<RoutedPage> pages, ImmutableArray<Question> questions, SourceGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var shared in SharedWords.Find(questions, graph, Titles(pages)))
        {
            diagnostics.Add(
                ClaimDiagnostics.SharedWords,
                shared.Later.Span,
                shared.Later.Source,
                shared.Earlier.Source,
                shared.Earlier.Question,
                shared.Words);
        }

        foreach (var shared in SharedValues.Find(questions, graph))
        {
            var values = shared.Values.Select(value => $"{value.Question} ({value.Value.Display})");
            diagnostics.Add(
                ClaimDiagnostics.SharedValues,
                shared.Values[0].Span,
                shared.Values[0].Source,
                shared.Other,
                string.Join(", ", values));
        }
    }

    /// <summary>Of all but sources: who has another's headline has it from there.</summary>
    private static IEnumerable<string> Titles(ImmutableArray<RoutedPage> pages) => pages
        .Where(page => !page.IsSource)
        .SelectMany(page => page.FrontMatter.Aliases.Prepend(page.FrontMatter.Title))
        .Select(title => title.Value);
}

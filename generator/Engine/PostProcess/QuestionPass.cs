using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>A page's questions, and all its claims, those in no question included.</summary>
internal sealed record PageQuestions(ImmutableArray<Question> Questions, ImmutableArray<Claim> Claims);

/// <summary>Puts a page's claims into questions and analyses these.</summary>
/// <param name="authorities">The sources that may replace others' statements, by property.</param>
internal sealed class QuestionPass(
    ClaimResolver claims,
    SourceGraph graph,
    Table<PropertyId, ImmutableArray<PageId>> authorities,
    DateOnly asOf,
    DiagnosticBag diagnostics)
{
    private readonly CommonDays _formatter = new(new CommonNames(claims.TitleOf, new JoinedValues()));

    public PageQuestions Analyze(RoutedPage page, ImmutableArray<PropertyDefinition> properties)
    {
        if (page.FrontMatter is { Claims.IsEmpty: true, Resolutions.IsEmpty: true })
        {
            return new PageQuestions([], []);
        }

        var resolved = claims.Resolve(page);
        var questions = ImmutableArray.CreateBuilder<Question>();
        var analyzed = ImmutableArray.CreateBuilder<Claim>();
        foreach (var property in properties.Where(property => resolved.Contains(property.Id)))
        {
            var input = new QuestionInput
            {
                Page = page.Id,
                Property = property,
                Claims = [.. resolved[property.Id]],
                Sources = graph,
                Authorities = authorities[property.Id],
                Resolution = Resolution(page, property),
                AsOf = asOf,
            };
            var result = QuestionAnalysis.Analyze(input, formatter: _formatter);
            QuestionProblems.Report(page, input, result, diagnostics);
            analyzed.AddRange(result.Claims);
            if (result.Question is { } question)
            {
                questions.Add(question);
            }
        }

        ReportResolutionsOfNothing(page, questions);
        var count = questions.Sum(question => question.Claims.Length);
        return new PageQuestions(
            [.. questions.Select(question => question with { ClaimsBeside = count - question.Claims.Length })],
            analyzed.DrainToImmutable());
    }

    private Resolution? Resolution(RoutedPage page, PropertyDefinition property) =>
        page.Page.Resolutions.FirstOrDefault(resolution => resolution.Property.Id == property.Id) is { } parsed
            ? new Resolution
            {
                Value = claims.ResolveValue(parsed.Value, parsed.Raw.Value, property),
                Because = parsed.Raw.Because,
                On = parsed.On,
                Basis = parsed.Raw.Basis.Value,
                Span = parsed.Raw.Basis.Span,
            }
            : null;

    private void ReportResolutionsOfNothing(RoutedPage page, ImmutableArray<Question>.Builder questions)
    {
        foreach (var resolution in page.Page.Resolutions)
        {
            if (questions.All(question => question.Id.Property != resolution.Property.Id))
            {
                diagnostics.Add(ClaimDiagnostics.ResolutionWithoutClaims, resolution.Raw.Property.Span, resolution.Property.Id);
            }
        }
    }
}

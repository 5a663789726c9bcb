using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All questions of the wiki, and each page's; and all claims, those in no question included.</summary>
internal sealed record WikiQuestions(
    ImmutableArray<Question> All,
    ImmutableArray<Claim> Claims,
    FrozenDictionary<QuestionId, Question> ById,
    FrozenDictionary<PageId, ImmutableArray<Question>> ByPage);

/// <summary>Puts each page's claims into questions and analyses these in parallel.</summary>
internal sealed class QuestionPass(
    ClaimResolver claims,
    SourceGraph graph,
    SourceLookup sources,
    DateOnly asOf,
    DiagnosticBag diagnostics)
{
    private readonly CommonDays _formatter = new(new CommonNames(claims.TitleOf, new JoinedValues()));

    public WikiQuestions Run(
        ImmutableArray<RoutedPage> pages,
        ImmutableArray<PropertyDefinition> properties,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var authorities = properties.ToFrozenDictionary(
            property => property.Id,
            property => property.Authority.Select(name => sources.Find(name, diagnostics)).OfType<PageId>().ToImmutableArray());
        var byPage = new (ImmutableArray<Question> Questions, ImmutableArray<Claim> Claims)[pages.Length];
        var done = 0;

        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            byPage[index] = Analyze(pages[index], properties, authorities);
            progress?.Report(new BuildProgress("PostProcess", Interlocked.Increment(ref done), pages.Length));
        });

        ImmutableArray<Question> all = [.. byPage.SelectMany(page => page.Questions).OrderBy(question => question.Id)];
        return new WikiQuestions(
            all,
            [.. byPage.SelectMany(page => page.Claims)],
            all.ToFrozenDictionary(question => question.Id),
            pages.Index().ToFrozenDictionary(item => item.Item.Id, item => byPage[item.Index].Questions));
    }

    private (ImmutableArray<Question> Questions, ImmutableArray<Claim> Claims) Analyze(
        RoutedPage page,
        ImmutableArray<PropertyDefinition> properties,
        FrozenDictionary<PropertyId, ImmutableArray<PageId>> authorities)
    {
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
        return ([.. questions.Select(question => question with { ClaimsBeside = count - question.Claims.Length })], analyzed.DrainToImmutable());
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

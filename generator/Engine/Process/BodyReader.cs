using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Process;

/// <summary>Parses a page's Markdown, reports what is malformed in it, and writes what needs no other page.</summary>
internal sealed class BodyReader(ImmutableArray<IMarkdownFeature> features)
{
    private readonly BodyParser _parser = new(features);
    private readonly BodyDrafter _drafter = new(features);

    public (PageBody Body, ImmutableArray<Heading> Headings) Read(LoadedPage page, DiagnosticBag diagnostics)
    {
        var parsed = _parser.Parse(page.Markdown);
        foreach (var problem in parsed.Problems)
        {
            diagnostics.Add(SyntaxProblemDiagnostics.Of(problem.Kind), problem.Place.In(page.File, page.MarkdownLine), [.. problem.Arguments]);
        }

        var headings = Outline.Of(parsed.Document);
        return (_drafter.Draft(parsed.Document), headings);
    }
}

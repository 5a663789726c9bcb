using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Process;

/// <summary>Parses a page's Markdown and reports what is malformed in it.</summary>
internal sealed class BodyReader(ImmutableArray<IMarkdownFeature> features)
{
    private readonly BodyParser _parser = new(features);

    public MarkdownDocument Read(LoadedPage page, DiagnosticBag diagnostics)
    {
        var body = _parser.Parse(page.Markdown);
        foreach (var problem in body.Problems)
        {
            diagnostics.Add(SyntaxProblemDiagnostics.Of(problem.Kind), problem.Place.In(page.File, page.MarkdownLine), [.. problem.Arguments]);
        }

        return body.Document;
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Syntax.Marks;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A page's Markdown as a tree, and what is wrong in it, in order of place.</summary>
public sealed record ParsedBody(MarkdownDocument Document, ImmutableArray<SyntaxProblem> Problems);

/// <summary>Parses Markdown with a list of features. One for the whole build, used from several threads at once.</summary>
public sealed class BodyParser
{
    /// <summary>How deep blocks and inlines together may nest; rendering recurses as deep.</summary>
    internal const int MaximumDepth = 128;

    private readonly ImmutableArray<IMarkdownFeature> _features;
    private readonly MarkdownPipeline _pipeline;

    public BodyParser(IEnumerable<IMarkdownFeature> features)
    {
        _features = [.. features];
        var pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = MaximumDepth };
        foreach (var feature in _features)
            feature.AddParsers(pipeline);

        pipeline.BlockParsers.Insert(0, new NestingGuard());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        pipeline.Extensions.Add(new PlacedInlines());
        _pipeline = pipeline.Build();
    }

    /// <summary>Never throws on bad input: a page too large or nested too deeply comes back empty, with the problem.</summary>
    public ParsedBody Parse(string markdown)
    {
        var problems = new SyntaxProblems();
        var document = ParseWithinLimits(markdown, problems);
        if (document is null)
            return new ParsedBody([], problems.Sorted());

        foreach (var feature in _features)
            feature.Finish(document, problems);

        return new ParsedBody(document, problems.Sorted());
    }

    private MarkdownDocument? ParseWithinLimits(string markdown, SyntaxProblems problems)
    {
        if (!BodyLimits.Check(markdown, problems))
            return null;

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, _pipeline, problems.Context);
        }
        catch (InvalidDataException)
        {
            // The guard has reported the place.
            return null;
        }
        catch (ArgumentException)
        {
            // Markdig's own limits, which bear no place.
            problems.Add(SyntaxProblemKind.NestedTooDeeply, new BodyPlace(0, 0, 1));
            return null;
        }

        foreach (var visit in BodyNodes.Of(document))
        {
            if (visit.Depth >= MaximumDepth)
            {
                problems.Add(SyntaxProblemKind.NestedTooDeeply, document, visit.Node);
                return null;
            }
        }

        return document;
    }
}

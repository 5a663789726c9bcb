using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Collects what is wrong in one page's Markdown; nothing stops at the first.</summary>
public sealed class SyntaxProblems
{
    // Most pages have none.
    private List<SyntaxProblem>? _problems;

    // A line can be offered to a block parser more than once.
    private HashSet<(SyntaxProblemKind, BodyPlace)>? _seen;

    public SyntaxProblems() => Context.Properties[typeof(SyntaxProblems)] = this;

    /// <summary>Hands this collection to the parsers.</summary>
    internal MarkdownParserContext Context { get; } = new();

    public void Add(SyntaxProblemKind kind, BodyPlace place, params ReadOnlySpan<string> arguments)
    {
        if ((_seen ??= []).Add((kind, place)))
            (_problems ??= []).Add(new SyntaxProblem(kind, place, [.. arguments]));
    }

    public void Add(SyntaxProblemKind kind, MarkdownDocument document, MarkdownObject node, params ReadOnlySpan<string> arguments) =>
        Add(kind, BodyPlace.Of(document, node), arguments);

    /// <summary>All of them in order of place.</summary>
    public ImmutableArray<SyntaxProblem> Sorted() =>
        _problems is null ? [] : [.. _problems.OrderBy(problem => problem.Place).ThenBy(problem => problem.Kind)];

    /// <summary>The problems of the page that a processor is parsing; a loose collection where a parser runs by itself.</summary>
    internal static SyntaxProblems Of(MarkdownParserContext? context) =>
        context is not null && context.Properties.TryGetValue(typeof(SyntaxProblems), out var problems)
            ? (SyntaxProblems)problems
            : new SyntaxProblems();
}

/// <summary>Reports from inside parsers.</summary>
public static class SyntaxProblemReports
{
    /// <param name="start">The offset in the slice that is being parsed.</param>
    public static void Report(
        this InlineProcessor processor, SyntaxProblemKind kind, int start, int length, params ReadOnlySpan<string> arguments) =>
        SyntaxProblems.Of(processor.Context)
            .Add(kind, BodyPlace.At(processor.Document, processor.GetSourcePosition(start), length), arguments);

    /// <summary>Reports the rest of the line that is being parsed.</summary>
    public static void Report(this BlockProcessor processor, SyntaxProblemKind kind, params ReadOnlySpan<string> arguments) =>
        SyntaxProblems.Of(processor.Context)
            .Add(kind, BodyPlace.At(processor.Document, processor.Start, Math.Max(1, processor.Line.Length)), arguments);
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Marks;

/// <summary>Reads what no other parser takes, and keeps account of the marks that are open in the paragraph.</summary>
internal sealed class WordParser : InlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = processor.Inline;
        processor.LiteralInlineParser.Match(processor, ref slice);
        Place(processor, Around(before));
        return true;
    }

    /// <summary>What holds an inline, or would hold the next: the one itself, where it is open.</summary>
    public static ContainerInline? Around(Inline? inline) => inline is ContainerInline { IsClosed: false } open ? open : inline?.Parent;

    /// <summary>Puts the processor's inline at the end of the paragraph, where a parser has not done that itself.</summary>
    /// <param name="around">What holds the one before it; null at the start.</param>
    public void Place(InlineProcessor processor, ContainerInline? around)
    {
        if (processor.Inline is not { Parent: null } inline)
        {
            return;
        }

        var root = processor.Root!;
        var container = around ?? root;
        while (container.LastChild is ContainerInline { IsClosed: false } deeper)
        {
            container = deeper;
        }

        container.AppendChild(inline);
        if (container == root)
        {
            var start = root.Span.IsEmpty ? inline.Span.Start : root.Span.Start;
            root.Span = new SourceSpan(start, inline.Span.End);
        }

        if (inline is DelimiterInline { IsClosed: false } mark && !processor.GetParserState<OpenMarks>(this).Add(mark))
        {
            Stop(processor, mark);
        }
    }

    /// <summary>The partner of a closing bracket, if there is one.</summary>
    public LinkDelimiterInline? BracketToClose(InlineProcessor processor)
    {
        var marks = processor.ParserStates[Index] as OpenMarks;
        if (marks?.Bracket is { } bracket && !marks.LookThrough())
        {
            Stop(processor, bracket);
        }

        return marks?.Bracket;
    }

    /// <exception cref="InvalidDataException">Always.</exception>
    private static void Stop(InlineProcessor processor, Inline mark)
    {
        SyntaxProblems.Of(processor.Context).Add(SyntaxProblemKind.NestedTooDeeply, processor.Document, mark);
        throw new InvalidDataException("Too many marks are open.");
    }
}

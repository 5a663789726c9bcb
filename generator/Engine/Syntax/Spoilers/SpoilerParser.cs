using AlitaWiki.Engine.Syntax.Fences;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Spoilers;

internal sealed class SpoilerParser : FenceParser
{
    public override string Word => "spoiler";

    protected override BlockState Open(BlockProcessor processor, string argument)
    {
        if (argument.Length == 0)
            processor.Report(SyntaxProblemKind.UnnamedSpoiler);

        processor.NewBlocks.Push(new SpoilerBlock(this)
        {
            Name = argument,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var spoiler = (SpoilerBlock)block;
        if (processor.IsCodeIndent || FenceLine.Read(processor.Line) is not { IsClosing: true } || !IsInnermost(processor, spoiler))
        {
            // The indentation belongs to what is inside, such as a list.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        spoiler.HasEnd = true;
        spoiler.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var spoiler = (SpoilerBlock)block;
        if (!spoiler.HasEnd)
        {
            var opening = new BodyPlace(spoiler.Line, BodyPlace.Of(processor.Document, spoiler).Column, ":::".Length);
            SyntaxProblems.Of(processor.Context).Add(SyntaxProblemKind.UnclosedSpoiler, opening, spoiler.Name);
        }

        return true;
    }

    /// <summary>Whether a closing line is for this spoiler rather than for what is open within it; outer blocks are asked first.</summary>
    private static bool IsInnermost(BlockProcessor processor, SpoilerBlock spoiler)
    {
        for (var inner = spoiler.LastChild; inner is not null && processor.IsOpen(inner); inner = (inner as ContainerBlock)?.LastChild)
        {
            switch (inner)
            {
                case SpoilerBlock or FencedCodeBlock:
                    return false;
                case QuoteBlock:
                    // The line has no ">": the quote ends here, and all within.
                    return true;
                case ContainerBlock when processor.Indent == 0:
                    // So does a list's item without indentation.
                    return true;
            }
        }

        return true;
    }
}

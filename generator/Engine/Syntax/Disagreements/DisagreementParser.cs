using AlitaWiki.Engine.Syntax.Fences;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Disagreements;

internal sealed class DisagreementParser : FenceParser
{
    public override string Word => "disagreement";

    protected override BlockState Open(BlockProcessor processor, string argument)
    {
        if (QuestionReference.Read(argument) is not { } question)
        {
            processor.Report(SyntaxProblemKind.MalformedDisagreement, argument);
            return BlockState.None;
        }

        processor.NewBlocks.Push(new DisagreementBlock(this)
        {
            Question = question,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}

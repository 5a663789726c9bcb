using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Disagreements;

/// <summary><c>::: disagreement page#property</c>: the place of a question's callout.</summary>
public sealed class DisagreementBlock : LeafBlock
{
    public DisagreementBlock(BlockParser parser)
        : base(parser) => ProcessInlines = false;

    public required QuestionReference Question { get; init; }
}

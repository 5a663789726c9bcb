using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>
/// Paragraphs, of which an underline makes a heading: Markdig takes the paragraph out of its container, and looks for it there from
/// the first block on. It is the last one, so that it is put aside beforehand, into a container that Markdig takes for one of the same kind.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar is not ('=' or '-') || block.Parent is not { } parent || parent.LastChild != block)
        {
            return base.TryContinue(processor, block);
        }

        ContainerBlock aside = parent is QuoteBlock or ListItemBlock ? new QuoteBlock(this) : new MarkdownDocument();
        parent.RemoveAt(parent.Count - 1);
        aside.Add(block);
        var state = base.TryContinue(processor, block);
        if (block.Parent == aside)
        {
            aside.RemoveAt(0);
            parent.Add(block);
        }

        return state;
    }
}

using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Pipe tables, whose parser makes an object for each paragraph that it is asked about, and nearly all hold no pipe.</summary>
internal sealed class TableParser(LineBreakInlineParser lineBreaks) : PipeTableParser(lineBreaks), IPostInlineProcessor
{
    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing) =>
        state.ParserStates[Index] is null || PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
}

using Markdig.Parsers;

namespace AlitaWiki.Engine.Syntax.Fences;

/// <summary>Parses the <c>:::</c> lines of one word, which may follow a paragraph without a blank line.</summary>
public abstract class FenceParser : BlockParser
{
    protected FenceParser() => OpeningCharacters = [':'];

    /// <summary>The word after the colons.</summary>
    public abstract string Word { get; }

    public sealed override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent && FenceLine.Read(processor.Line) is { } fence && fence.Word == Word
            ? Open(processor, fence.Argument)
            : BlockState.None;

    /// <param name="argument">What follows the word, trimmed.</param>
    protected abstract BlockState Open(BlockProcessor processor, string argument);
}

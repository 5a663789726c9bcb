using Markdig.Parsers;

namespace AlitaWiki.Engine.Syntax.Fences;

/// <summary>Opens nothing: a <c>:::</c> line of an unknown word, or one that closes nothing, stays text and is reported.</summary>
internal sealed class UnknownFenceParser : BlockParser
{
    public UnknownFenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || FenceLine.Read(processor.Line) is not { } fence)
            return BlockState.None;

        var words = processor.Parsers.OfType<FenceParser>().Select(parser => parser.Word).ToArray();
        if (fence.IsClosing)
            processor.Report(SyntaxProblemKind.StrayFence);
        else if (!words.Contains(fence.Word, StringComparer.Ordinal))
            processor.Report(SyntaxProblemKind.UnknownFence, fence.Word, string.Join(", ", words.Order(StringComparer.Ordinal)));

        return BlockState.None;
    }
}

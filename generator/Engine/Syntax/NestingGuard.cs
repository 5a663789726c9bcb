using Markdig.Parsers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>
/// Stops the parser at blocks nested beyond <see cref="Limit"/>. Markdig counts only when all is parsed,
/// which takes time that grows with the square of the depth.
/// </summary>
internal sealed class NestingGuard : BlockParser
{
    private const int Limit = 64;

    public NestingGuard() => OpeningCharacters = [.. ">-+*:~0123456789"];

    /// <exception cref="InvalidDataException">The line would open a block below the limit.</exception>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (++depth > Limit)
            {
                processor.Report(SyntaxProblemKind.NestedTooDeeply);
                throw new InvalidDataException("Blocks are nested too deeply.");
            }
        }

        return BlockState.None;
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Marks;

/// <summary>Puts what another parser has read where it belongs.</summary>
internal class PlacedParser : InlineParser
{
    private readonly InlineParser _parser;
    private readonly WordParser _words;

    public PlacedParser(InlineParser parser, WordParser words)
    {
        (_parser, _words) = (parser, words);
        OpeningCharacters = parser.OpeningCharacters;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == ']' && _parser is LinkInlineParser)
        {
            return MatchClosing(processor, ref slice);
        }

        var around = WordParser.Around(processor.Inline);
        if (!_parser.Match(processor, ref slice))
        {
            return false;
        }

        _words.Place(processor, around);
        return true;
    }

    /// <summary>Starts at the bracket that is closed: the way there may be long.</summary>
    private bool MatchClosing(InlineProcessor processor, ref StringSlice slice)
    {
        if (_words.BracketToClose(processor) is not { } bracket)
        {
            return false;
        }

        var (before, around) = (processor.Inline, bracket.Parent);
        processor.Inline = bracket;
        if (_parser.Match(processor, ref slice))
        {
            // The bracket and what it held are gone, or within what has come in its place.
            _words.Place(processor, around);
            return true;
        }

        if (processor.Inline == bracket)
        {
            processor.Inline = before;
        }

        return false;
    }
}

/// <summary>The same, for a parser that looks at all of a paragraph at its end.</summary>
internal sealed class PlacedFinisher(InlineParser parser, IPostInlineProcessor post, WordParser words) : PlacedParser(parser, words), IPostInlineProcessor
{
    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing) =>
        post.PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
}

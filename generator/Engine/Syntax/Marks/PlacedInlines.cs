using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax.Marks;

/// <summary>
/// Reads a paragraph in time that grows with its length alone. Until its end every mark of emphasis and every bracket holds all
/// that comes after it, and Markdig walks down through all of them for each further word; here each goes where the one before it went.
/// </summary>
internal sealed class PlacedInlines : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        InlineParser[] parsers = [.. pipeline.InlineParsers];

        // Numbers the parsers, and has them say what they begin with.
        _ = new InlineParserList(parsers);
        var words = new WordParser();
        pipeline.InlineParsers.Clear();
        foreach (var parser in parsers)
        {
            pipeline.InlineParsers.Add(parser is IPostInlineProcessor post ? new PlacedFinisher(parser, post, words) : new PlacedParser(parser, words));
        }

        pipeline.InlineParsers.Add(words);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

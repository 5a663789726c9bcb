using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>
/// What a body says before anything else: its paragraphs up to the first heading, callout, list or the like. A body without a
/// heading has no lead of its own, so that its first paragraph is taken for it.
/// </summary>
internal static class BodyLead
{
    /// <summary>How many blocks it has, from the top.</summary>
    public static int BlocksOf(MarkdownDocument document)
    {
        var count = document.TakeWhile(block => block is ParagraphBlock).Count();
        return document.Any(block => block is HeadingBlock) ? count : Math.Min(count, 1);
    }
}

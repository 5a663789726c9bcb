using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>
/// CommonMark's links, but for those with parentheses in parentheses without end: each would be read to the end of the
/// paragraph. CommonMark allows a limit.
/// </summary>
internal sealed class LinkParser : LinkInlineParser
{
    private const int Parentheses = 32;

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        !(slice.HasAt(slice.Start, "](") && IsNestedBeyondLimit(slice, slice.Start + 1)) && base.Match(processor, ref slice);

    private static bool IsNestedBeyondLimit(in StringSlice slice, int position)
    {
        var depth = 0;
        for (; position <= slice.End; position++)
        {
            switch (slice.Text[position])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '\\':
                    position++;
                    break;
            }

            if (depth is 0 or > Parentheses)
                break;
        }

        return depth > Parentheses;
    }
}

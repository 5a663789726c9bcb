using Markdig.Helpers;
using Markdig.Parsers;

namespace AlitaWiki.Engine.Syntax.WikiLinks;

/// <summary>Parses wiki links, before CommonMark's own links and before table cells are told apart.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const string Open = "[[";
    private const string Close = "]]";

    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var embed = slice.CurrentChar == '!';
        var open = embed ? slice.Start + 1 : slice.Start;
        if (!slice.HasAt(open, Open))
            return false;

        // Of a run of brackets the last two open the link; the others would nest without end.
        var run = slice.CountAt(open, '[');
        if (run > Open.Length)
            return processor.AcceptAsTyped(ref slice, open + run - Open.Length - slice.Start);

        var close = slice.FindClose(open + Open.Length, Open, Close);
        if (close < 0)
        {
            processor.Report(SyntaxProblemKind.UnclosedWikiLink, open, Open.Length);
            return processor.AcceptAsTyped(ref slice, open + Open.Length - slice.Start);
        }

        var length = close + Close.Length - slice.Start;
        var written = slice.Text.Substring(slice.Start, length);
        if (Read(slice.Text[(open + Open.Length)..close], embed, written) is not { } link)
        {
            processor.Report(SyntaxProblemKind.MalformedWikiLink, slice.Start, length, written);
            return processor.AcceptAsTyped(ref slice, length);
        }

        if (!embed)
            processor.DeactivateOuterLinks();

        processor.Accept(link, ref slice, length);
        return true;
    }

    private static WikiLinkInline? Read(string text, bool embed, string written)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var label = bar < 0 ? null : text[(bar + 1)..].Trim();
        // Other wikis need "\|" within tables; here it may be written so too.
        var name = bar < 0 ? text : text[..bar].TrimEnd('\\');

        var hash = embed ? -1 : name.IndexOf('#', StringComparison.Ordinal);
        var heading = hash < 0 ? null : name[(hash + 1)..].Trim();
        var target = (hash < 0 ? name : name[..hash]).Trim();

        var namesNothing = target.Length == 0 && heading is null;
        return namesNothing || heading is "" || (label is "" && !embed)
            ? null
            : new WikiLinkInline { Target = target, Heading = heading, Label = label, IsEmbed = embed, Written = written };
    }
}

using Markdig.Helpers;
using Markdig.Parsers;

namespace AlitaWiki.Engine.Syntax.Values;

internal sealed class ValueParser : InlineParser
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const string Word = "value";

    public ValueParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.HasAt(slice.Start, Open))
            return false;

        var run = slice.CountAt(slice.Start, '{');
        if (run > Open.Length)
            return processor.AcceptAsTyped(ref slice, run - Open.Length);

        var close = slice.FindClose(slice.Start + Open.Length, Open, Close);
        if (close < 0)
        {
            processor.Report(SyntaxProblemKind.UnclosedValue, slice.Start, Open.Length);
            return processor.AcceptAsTyped(ref slice, Open.Length);
        }

        var length = close + Close.Length - slice.Start;
        var written = slice.Text.Substring(slice.Start, length);
        if (Read(slice.Text[(slice.Start + Open.Length)..close].Trim()) is not { } question)
        {
            processor.Report(SyntaxProblemKind.MalformedValue, slice.Start, length, written);
            return processor.AcceptAsTyped(ref slice, length);
        }

        processor.Accept(new ValueInline { Question = question, Written = written }, ref slice, length);
        return true;
    }

    private static QuestionReference? Read(string text) =>
        text.StartsWith(Word, StringComparison.Ordinal) && text.Length > Word.Length && char.IsWhiteSpace(text[Word.Length])
            ? QuestionReference.Read(text[Word.Length..])
            : null;
}

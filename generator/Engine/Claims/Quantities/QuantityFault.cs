using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>What is wrong with a text that should be a quantity, and where in the text.</summary>
internal sealed record QuantityFault(ValueProblemKind Kind, string Message, string Hint, int Start, int Length)
{
    public ValueProblem At(Located<string> text) =>
        new(Kind, Message, Hint, Place.Within(text.Span, text.Value, Start, Length));

    public static QuantityFault Unreadable(string message, string hint, int start, int length = int.MaxValue) =>
        new(ValueProblemKind.Unreadable, message, hint, start, length);
}

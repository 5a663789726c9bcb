using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>What is wrong with a text that should be a date, and where in the text.</summary>
/// <param name="Hint">What to do; null where a hint has to be guessed from the text.</param>
internal sealed record DateFault(ValueProblemKind Kind, string Message, string? Hint, int Start, int Length)
{
    public ValueProblem At(Located<string> text) =>
        new(Kind, Message, Hint ?? DateHint.For(text.Value), Place.Within(text.Span, text.Value, Start, Length));
}

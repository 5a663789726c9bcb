using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds the place of a part of a scalar in its file.</summary>
internal static class Place
{
    /// <summary>
    /// The part's own place where the scalar stands in the file as it reads, plain or in quotes; else the scalar's,
    /// since escapes and line breaks move what follows them.
    /// </summary>
    /// <param name="length">What exceeds the text is cut off.</param>
    public static SourceSpan Within(SourceSpan scalar, string text, int start, int length)
    {
        var quote = scalar.Length - text.Length;
        return quote is 0 or 2
            ? scalar with { Column = scalar.Column + start + (quote / 2), Length = Math.Max(1, Math.Min(length, text.Length - start)) }
            : scalar;
    }
}

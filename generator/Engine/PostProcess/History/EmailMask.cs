using System.Buffers;
using System.Text;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Takes e-mail addresses out of text that is published: what stands after the @ is left out.</summary>
internal static class EmailMask
{
    private static readonly SearchValues<char> _ends = SearchValues.Create(" <>()[]{},;:\"'@");

    public static string Of(string text)
    {
        var masked = new StringBuilder(text.Length);
        var start = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', start))
        {
            var end = text.AsSpan(at + 1).IndexOfAny(_ends) is var stop and >= 0 ? at + 1 + stop : text.Length;
            // A name alone, as in @name, is no address, nor is a version, as in name@1.2.
            var isAddress = at > 0 && !_ends.Contains(text[at - 1]) && text.AsSpan(at, end - at).ContainsAnyLetter();
            masked.Append(text, start, at - start).Append(isAddress ? "@…" : text[at..end]);
            start = end;
        }

        return masked.Append(text, start, text.Length - start).ToString();
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }
}

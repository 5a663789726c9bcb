using Markdig.Helpers;

namespace AlitaWiki.Engine.Syntax.Fences;

/// <summary>A line that starts with three colons or more, then a word and what it is about: <c>::: spoiler The first film</c>.</summary>
/// <param name="Word">Empty on a closing line.</param>
public readonly record struct FenceLine(string Word, string Argument)
{
    public bool IsClosing => Word.Length == 0 && Argument.Length == 0;

    /// <summary>Null where the line is no fence.</summary>
    public static FenceLine? Read(StringSlice line)
    {
        var text = line.AsSpan();
        var rest = text.TrimStart(':');
        if (text.Length - rest.Length < 3)
            return null;

        rest = rest.Trim();
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '-'))
            length++;

        return new FenceLine(rest[..length].ToString(), rest[length..].Trim().ToString());
    }
}

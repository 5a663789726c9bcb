using System.Text;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A tag, whose name becomes that of a file.</summary>
internal sealed class TagShape : TextShape
{
    /// <summary>In UTF-8; a few characters grow when they become part of an address.</summary>
    private const int MostBytes = 200;

    public static TagShape Instance { get; } = new();

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics)
    {
        var length = Encoding.UTF8.GetByteCount(text.Value);
        if (length <= MostBytes)
            return text;

        diagnostics.Add(FileDiagnostics.NameTooLong, text.Span, length, MostBytes);
        return null;
    }
}

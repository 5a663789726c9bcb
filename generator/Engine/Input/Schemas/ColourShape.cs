using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A colour as <c>#rrggbb</c>, in lower case.</summary>
internal sealed class ColourShape : TextShape
{
    public static ColourShape Instance { get; } = new();

    public override string Words => "a colour";

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^#[0-9a-fA-F]{6}$" };

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics)
    {
        if (text.Value is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit))
            return text with { Value = text.Value.ToLowerInvariant() };

        diagnostics.Add(SchemaDiagnostics.NotAColour, text.Span, key, text.Value);
        return null;
    }
}

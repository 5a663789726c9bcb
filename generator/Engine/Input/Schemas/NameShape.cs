using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A plain name that can stand in an address: lower-case letters and digits of any script, and hyphens.</summary>
/// <param name="what">What bears the name, after "the name of": "a property".</param>
internal sealed class NameShape(string what, string example) : TextShape
{
    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^[^\\s#/]+$" };

    public static bool IsName(string text) =>
        text.Length > 0 && text[0] != '-' && text.All(c => c == '-' || char.IsDigit(c) || (char.IsLetter(c) && !char.IsUpper(c)));

    public Located<string>? CheckName(Located<string> name, DiagnosticBag diagnostics)
    {
        if (IsName(name.Value))
            return name;

        diagnostics.Add(SchemaDiagnostics.NotAName, name.Span, name.Value, what, example);
        return null;
    }

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics) =>
        CheckName(text, diagnostics);
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A BCP 47 language code, by its form.</summary>
internal sealed partial class LanguageShape : TextShape
{
    private const string Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    public static LanguageShape Instance { get; } = new();

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics)
    {
        if (WellFormed().IsMatch(text.Value))
            return text;

        diagnostics.Add(SchemaDiagnostics.NotALanguage, text.Span, key, text.Value);
        return null;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}

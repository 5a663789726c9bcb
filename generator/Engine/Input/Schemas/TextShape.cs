using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A scalar as text, without space around it.</summary>
internal class TextShape : Shape<Located<string>>
{
    public static TextShape Any { get; } = new();

    public override string Words => "a text";

    public override Located<string>? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar scalar)
            return Misshapen(key, node, diagnostics);

        var text = new Located<string>(scalar.Text.Trim(), scalar.Span);
        return Check(key, text, diagnostics);
    }

    /// <summary>Numbers and booleans are texts too, so that editors that check with the schema ask for no quotes.</summary>
    public override JsonObject Describe() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <summary>The text, if it is one of this shape; else null after a diagnostic.</summary>
    protected virtual Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics) => text;
}

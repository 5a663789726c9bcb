using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A folder of the input, without slashes around it: names with slashes between.</summary>
internal sealed class FolderShape : TextShape
{
    public static FolderShape Instance { get; } = new();

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^[^\\s#]+$" };

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics)
    {
        var folder = text.Value.Trim('/');
        if (folder.Split('/').All(NameShape.IsName))
            return text with { Value = folder };

        diagnostics.Add(SchemaDiagnostics.NotAName, text.Span, text.Value, "a folder", "films");
        return null;
    }
}

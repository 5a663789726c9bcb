using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A whole http or https address, as written.</summary>
internal sealed class WebAddressShape : TextShape
{
    public static WebAddressShape Instance { get; } = new();

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = "^https?://" };

    protected override Located<string>? Check(string key, Located<string> text, DiagnosticBag diagnostics)
    {
        if (AddressGate.Pass(text.Value) is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && !address.Any(char.IsWhiteSpace))
        {
            return text;
        }

        diagnostics.Add(SchemaDiagnostics.NotAnAddress, text.Span, key, text.Value);
        return null;
    }
}

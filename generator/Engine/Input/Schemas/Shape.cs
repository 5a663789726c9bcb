using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>What a value looks like, and how to read it.</summary>
internal abstract class Shape<T>
    where T : class
{
    /// <summary>The shape in words, after "is": "a text", "a list".</summary>
    public abstract string Words { get; }

    /// <summary>The value, or null after a diagnostic.</summary>
    public abstract T? Read(string key, YamlNode node, DiagnosticBag diagnostics);

    /// <summary>The shape in the words of JSON Schema.</summary>
    public abstract JsonObject Describe();

    /// <summary>The shape for those who fill in a form.</summary>
    public virtual FormShape Form => new FormShape.Text();

    protected T? Misshapen(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        // What was refused has been reported where it was read.
        if (node is not YamlRefused)
            diagnostics.Add(SchemaDiagnostics.WrongShape, node.Span, $"\"{key}\"", Words, WordsFor(node), HintFor(key, node));

        return null;
    }

    private static string WordsFor(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        _ => "a text",
    };

    private string HintFor(string key, YamlNode node) => node switch
    {
        YamlMapping { Entries: [{ Value: YamlScalar { IsEmpty: true } } only, ..] } =>
            $"A value that starts with a brace needs quotes: \"{{{only.Key.Text}}}\"",
        YamlMapping { Entries: [{ Value: YamlScalar value } only] } when Words == "a text" =>
            $"If this is a text with a colon, put it in quotes: {YamlLine.Quote($"{only.Key.Text}: {value.Text}")}",
        YamlScalar => $"Write {Words} below {key}, two spaces further in.",
        _ => $"Write {Words} after the colon of {key}; text with brackets or braces needs quotes.",
    };
}

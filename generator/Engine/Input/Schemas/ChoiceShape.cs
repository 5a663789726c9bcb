using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>One of a few words, each of which stands for something.</summary>
internal sealed class ChoiceShape<T>(IReadOnlyDictionary<string, T> choices) : Shape<Located<T>>
{
    public override string Words => "a text";

    public override Located<T>? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar scalar)
            return Misshapen(key, node, diagnostics);
        if (choices.TryGetValue(scalar.Text.Trim(), out var value))
            return new Located<T>(value, scalar.Span);

        var hint = NearestName.Hint(scalar.Text, [.. choices.Keys]);
        diagnostics.Add(SchemaDiagnostics.NotAChoice, scalar.Span, key, scalar.Text, hint);
        return null;
    }

    public override FormShape Form => new FormShape.Choice([.. choices.Keys]);

    public override JsonObject Describe() =>
        new() { ["enum"] = new JsonArray([.. choices.Keys.Select(choice => JsonValue.Create(choice))]) };
}

/// <summary>Choices among the values of an enumeration, in lower case.</summary>
internal static class ChoiceShape
{
    public static ChoiceShape<T> Of<T>()
        where T : struct, Enum =>
        new(Enum.GetValues<T>().ToDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal));
}

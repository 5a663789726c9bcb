using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A text that stands for something else.</summary>
/// <param name="problem">Reported with the key and the text where it does not parse.</param>
internal sealed class ParsedShape<T>(
    string words, ParsedShape<T>.Parser parse, DiagnosticDescriptor problem, JsonObject description, FormShape? form = null) : Shape<Located<T>>
{
    public delegate bool Parser(string text, [MaybeNullWhen(false)] out T value);

    public override string Words => words;

    public override Located<T>? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlScalar scalar)
            return Misshapen(key, node, diagnostics);
        if (parse(scalar.Text.Trim(), out var value))
            return new Located<T>(value, scalar.Span);

        diagnostics.Add(problem, scalar.Span, key, scalar.Text);
        return null;
    }

    public override FormShape Form => form ?? base.Form;

    public override JsonObject Describe() => description.DeepClone().AsObject();
}

/// <summary>Texts that stand for something else.</summary>
internal static class ParsedShape
{
    public static ParsedShape<bool> Flag { get; } = new(
        "true or false", TryParseFlag, SchemaDiagnostics.NotAFlag, new JsonObject { ["type"] = "boolean" }, new FormShape.Flag());

    public static ParsedShape<int> WholeNumber { get; } = new(
        "a whole number",
        (text, out value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
        SchemaDiagnostics.NotAWholeNumber,
        new JsonObject { ["type"] = "integer" },
        new FormShape.WholeNumber());

    public static ParsedShape<DateOnly> Day { get; } = new(
        "a day",
        (text, out value) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        SchemaDiagnostics.NotADay,
        new JsonObject { ["type"] = "string", ["format"] = "date" });

    private static bool TryParseFlag(string text, out bool value)
    {
        value = text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return value || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }
}

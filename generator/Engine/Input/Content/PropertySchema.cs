using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>properties.yml</c>: the vocabulary of claims.</summary>
/// <param name="types">The names of the claim types there are.</param>
internal sealed class PropertySchema(IReadOnlyCollection<string> types)
{
    private static readonly NameShape s_name = new("a property", "release-date");

    private static readonly Field<Located<string>> s_label =
        new("label", TextShape.Any, "The property for readers. Default: its name.");

    private static readonly Field<Located<string>> s_question =
        new("question", TextShape.Any, "The property as a question in plain words. Default: the label with a question mark.");

    private static readonly Field<Located<bool>> s_many = new(
        "cardinality",
        new ChoiceShape<bool>(new Dictionary<string, bool> { ["one"] = false, ["many"] = true }),
        "Whether one value is true or several may be. Default: one.");

    private static readonly Field<Located<bool>> s_volatile =
        new("volatile", ParsedShape.Flag, "Whether a later statement may replace an earlier one. Default: false.");

    private static readonly Field<Located<bool>> s_lapses =
        new("lapses", ParsedShape.Flag, "Whether to mark a date that has passed without news that it came true. Default: false.");

    private static readonly Field<Located<string>> s_unit =
        new("unit", TextShape.Any, "The unit that every quantity must have; without it those of one page must have the same.");

    private static readonly Field<Located<string>> s_tolerance =
        new("tolerance", TextShape.Any, "How near is near enough: 5% for quantities; 30d, 6m or 1y for dates.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_values =
        new("values", new ListShape<Located<string>>(TextShape.Any), "The values of a choice, in order.");

    private static readonly Field<IReadOnlyList<Located<string>>> s_authority = new(
        "authority", new ListShape<Located<string>>(TextShape.Any), "Sources that may replace other sources' earlier statements.");

    private static readonly Field<Located<string>> s_schema = new(
        "schema", TextShape.Any, "The schema.org property of the page's subject that says the same, for search engines: datePublished.");

    /// <summary>The types that a key is for; the others of the types below do not have it.</summary>
    private static readonly ImmutableArray<(Field Field, ImmutableArray<string> Types)> s_suits =
    [
        (s_unit, ["quantity"]), (s_tolerance, ["quantity", "date", "period"]), (s_values, ["choice"]), (s_lapses, ["date", "period"]),
        (s_schema, ["date", "page", "choice", "text"]),
    ];

    private static readonly ImmutableArray<string> s_ownTypes = ["date", "period", "quantity", "choice", "page", "text"];

    private readonly Field<Located<string>> _type = new(
        "type",
        new ChoiceShape<string>(types.Order(StringComparer.Ordinal).ToDictionary(type => type, StringComparer.Ordinal)),
        "What kind of value it has.",
        required: true);

    public Schema Schema => field ??= new Schema(
        "A property", s_label, s_question, _type, s_many, s_volatile, s_lapses, s_unit, s_tolerance, s_values, s_authority, s_schema);

    public ImmutableArray<PropertyDefinition> Read(YamlMapping mapping, DiagnosticBag diagnostics) =>
    [
        .. mapping.Entries.Select((entry, index) => ReadProperty(entry, index, diagnostics)).OfType<PropertyDefinition>(),
    ];

    private PropertyDefinition? ReadProperty(YamlEntry entry, int index, DiagnosticBag diagnostics)
    {
        var name = s_name.CheckName(new Located<string>(entry.Key.Text, entry.Key.Span), diagnostics)?.Value;
        var values = new RecordShape<FieldValues>(Schema, values => values).Read(entry.Key.Text, entry.Value, diagnostics);
        if (name is null || values is null)
            return null;

        // A property whose type cannot be read is still there, so that the claims about it are not blamed.
        var known = values.Text(_type);
        var type = known ?? "text";
        if (known is not null)
            RefuseUnsuited(values, type);

        var label = values.Text(s_label) ?? Labels.Of(name);
        return new PropertyDefinition
        {
            Id = new PropertyId(name),
            Label = label,
            Question = values.Text(s_question) ?? $"{label}?",
            Type = type,
            Many = values.Get(s_many)?.Value ?? false,
            Volatile = values.Get(s_volatile)?.Value ?? false,
            Lapses = values.Get(s_lapses)?.Value ?? false,
            Unit = values.Text(s_unit),
            Tolerance = known is not null && values.Get(s_tolerance) is { } written ? ToleranceSyntax.Read(written, type, diagnostics) : null,
            Values = Values(values, type),
            Authority = [.. values.List(s_authority)],
            Schema = values.Text(s_schema),
            Order = index,
        };
    }

    private static ImmutableArray<string> Values(FieldValues values, string type)
    {
        // What a source says of every property is no value of one.
        var named = values.List(s_values);
        foreach (var word in named.Where(IsSaidOfAll))
        {
            values.Diagnostics.Add(ClaimDiagnostics.ChoiceSaidOfAll, word.Span, word.Value);
        }

        ImmutableArray<string> choices = [.. named.Where(choice => !IsSaidOfAll(choice)).Select(choice => choice.Value).Distinct(StringComparer.Ordinal)];
        if (type == "choice" && choices.IsEmpty)
            values.Diagnostics.Add(PageDiagnostics.ChoiceWithoutValues, values.Span);

        return choices;
    }

    private static bool IsSaidOfAll(Located<string> choice) => choice.Value is ValueReader.None or ValueReader.Unknown;

    private static void RefuseUnsuited(FieldValues values, string type)
    {
        foreach (var (field, suited) in s_suits)
        {
            // A type from elsewhere knows best which keys it needs.
            if (values.KeySpan(field) is { } span && s_ownTypes.Contains(type) && !suited.Contains(type))
            {
                values.Diagnostics.Add(
                    PageDiagnostics.KeyDoesNotSuitType, span, field.Key, type, string.Join(" and ", suited));
            }
        }
    }
}

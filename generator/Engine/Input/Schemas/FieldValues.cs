using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>The values of one mapping, read field by field.</summary>
internal sealed class FieldValues(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlEntry> _entries =
        mapping.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);

    public DiagnosticBag Diagnostics => diagnostics;

    public SourceSpan Span => mapping.Span;

    public bool Has(Field field) => _entries.ContainsKey(field.Key);

    /// <summary>Where a field's key is written; null where it is not.</summary>
    public SourceSpan? KeySpan(Field field) => _entries.TryGetValue(field.Key, out var entry) ? entry.Key.Span : null;

    /// <summary>The field's value; null where it is absent, empty, or refused with a diagnostic.</summary>
    public T? Get<T>(Field<T> field)
        where T : class
    {
        if (!_entries.TryGetValue(field.Key, out var entry))
            return null;

        if (entry.Value is not YamlScalar scalar || !string.IsNullOrWhiteSpace(scalar.Text))
            return field.Shape.Read(field.Key, entry.Value, diagnostics);

        if (field.Required)
            diagnostics.Add(SchemaDiagnostics.EmptyValue, entry.Key.Span, field.Key);

        return null;
    }

    public string? Text(Field<Located<string>> field) => Get(field)?.Value;

    /// <summary>The items of a list, none where it is absent.</summary>
    public IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => Get(field) ?? [];
}

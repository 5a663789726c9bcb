using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>The values of one mapping, read field by field.</summary>
internal sealed class FieldValues(YamlMapping mapping, DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    public SourceSpan Span => mapping.Span;

    public bool Has(Field field) => Find(field) is not null;

    /// <summary>Where a field's key is written; null where it is not.</summary>
    public SourceSpan? KeySpan(Field field) => Find(field)?.Key.Span;

    /// <summary>The field's value; null where it is absent, empty, or refused with a diagnostic.</summary>
    public T? Get<T>(Field<T> field)
        where T : class
    {
        if (Find(field) is not { } entry)
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

    /// <summary>Each field is asked for once or twice, and there are few.</summary>
    private YamlEntry? Find(Field field)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Text == field.Key)
                return entry;
        }

        return null;
    }
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>A key with its texts, to be written; one with no text is left out.</summary>
public sealed record FieldText(string Key, ImmutableArray<string> Texts)
{
    /// <summary>Where the texts are no list but have names of their own: a name for each.</summary>
    private ImmutableArray<string> Names { get; init; } = [];

    public static FieldText Of(string key, string? text) => new(key, string.IsNullOrWhiteSpace(text) ? [] : [text]);

    public static FieldText Of(string key, IReadOnlyCollection<KeyValuePair<string, string>> named) =>
        new(key, [.. named.Select(entry => entry.Value)]) { Names = [.. named.Select(entry => entry.Key)] };

    internal string Line => $"{Key}: {Value}";

    private string Value =>
        !Names.IsEmpty ? $"{{ {string.Join(", ", Names.Zip(Texts, (name, text) => $"{ScalarWriter.Write(name)}: {ScalarWriter.Write(text)}"))} }}"
        : Texts is [var only] ? ScalarWriter.Write(only)
        : $"[{string.Join(", ", Texts.Select(ScalarWriter.Write))}]";
}

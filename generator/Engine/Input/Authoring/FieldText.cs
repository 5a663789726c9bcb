using System.Collections.Immutable;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>A key with its texts, to be written; one with no text is left out.</summary>
public sealed record FieldText(string Key, ImmutableArray<string> Texts)
{
    public static FieldText Of(string key, string? text) => new(key, string.IsNullOrWhiteSpace(text) ? [] : [text]);

    internal string Line => $"{Key}: {(Texts is [var only] ? ScalarWriter.Write(only) : $"[{string.Join(", ", Texts.Select(InList))}]")}";

    /// <summary>In a list a comma would end the text.</summary>
    private static string InList(string text) => ScalarWriter.Write(text);
}

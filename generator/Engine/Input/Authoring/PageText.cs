using System.Collections.Immutable;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>The text of a new page.</summary>
public static class PageText
{
    public static string Of(ImmutableArray<FieldText> fields) =>
        $"---\n{string.Concat(fields.Where(field => !field.Texts.IsEmpty).Select(field => field.Line + "\n"))}---\n\n";
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Input.Authoring;

/// <summary>A claim as an entry of a list in block style.</summary>
internal static class ClaimBlock
{
    public static string Of(ImmutableArray<FieldText> fields, int indentation, string newLine)
    {
        var space = new string(' ', indentation);
        var lines = fields.Where(field => !field.Texts.IsEmpty).Select((field, index) => $"{space}{(index == 0 ? "- " : "  ")}{field.Line}{newLine}");
        return string.Concat(lines);
    }

    /// <summary>The claim under its property, with the property's key.</summary>
    public static string WithProperty(string property, ImmutableArray<FieldText> fields, int indentation, string newLine) =>
        $"{new string(' ', indentation)}{ScalarWriter.Write(property)}:{newLine}{Of(fields, indentation + 2, newLine)}";
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Messages for programs: <c>{ version, errors, warnings, messages: [{ id, severity, title, message, hint, file, line, column, endColumn }] }</c>.</summary>
internal static class JsonMessages
{
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, NewLine = "\n" };

    public static string Of(ImmutableArray<Diagnostic> diagnostics, string inputFolder)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return new JsonObject
        {
            ["version"] = 1,
            ["errors"] = errors,
            ["warnings"] = diagnostics.Length - errors,
            ["messages"] = new JsonArray([.. diagnostics.Select(diagnostic => Message(diagnostic, inputFolder))]),
        }.ToJsonString(Indented);
    }

    private static JsonObject Message(Diagnostic diagnostic, string inputFolder)
    {
        var place = MessagePlace.Of(diagnostic, inputFolder);
        return new JsonObject
        {
            ["id"] = diagnostic.Descriptor.Id,
            ["severity"] = diagnostic.Severity == Severity.Error ? "error" : "warning",
            ["title"] = diagnostic.Descriptor.Title,
            ["message"] = diagnostic.Message,
            ["hint"] = diagnostic.Hint,
            ["file"] = place?.File,
            ["line"] = place?.Line,
            ["column"] = place?.Column,
            ["endColumn"] = place?.EndColumn,
        };
    }
}

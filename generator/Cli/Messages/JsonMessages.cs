using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Messages for programs: <c>{ version, errors, warnings, messages: [{ id, severity, title, message, hint, file, line, column, endColumn }] }</c>.</summary>
internal static class JsonMessages
{
    public static void Write(Stream output, ImmutableArray<Diagnostic> diagnostics, string inputFolder)
    {
        using var writer = JsonOutput.To(output);
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteNumber("errors", diagnostics.Total(Severity.Error));
        writer.WriteNumber("warnings", diagnostics.Total(Severity.Warning));
        writer.WriteEach("messages", diagnostics.Select(diagnostic => Message(diagnostic, inputFolder)));
        writer.WriteEndObject();
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

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Messages in the Static Analysis Results Interchange Format, version 2.1.0; the rules are the catalogue.</summary>
internal static class SarifMessages
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics, string inputFolder)
    {
        var indices = DiagnosticCatalog.All.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "AlitaWiki",
                        ["rules"] = new JsonArray([.. DiagnosticCatalog.All.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, indices, inputFolder))]),
            }),
        }.ToJsonString(JsonMessages.Indented);
    }

    private static JsonObject Rule(DiagnosticDescriptor descriptor) => new()
    {
        ["id"] = descriptor.Id,
        ["shortDescription"] = Message(descriptor.Title + "."),
        ["fullDescription"] = Message(descriptor.Explanation),
        ["help"] = new JsonObject { ["text"] = Plain(descriptor.Explanation), ["markdown"] = Braces(descriptor.Explanation) },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(descriptor.Severity) },
    };

    private static JsonObject Result(Diagnostic diagnostic, Dictionary<string, int> indices, string inputFolder)
    {
        var result = new JsonObject { ["ruleId"] = diagnostic.Descriptor.Id };
        if (indices.TryGetValue(diagnostic.Descriptor.Id, out var index))
        {
            result["ruleIndex"] = index;
        }

        result["level"] = Level(diagnostic.Severity);
        result["message"] = Message($"{diagnostic.Message} {diagnostic.Hint}");
        if (MessagePlace.Of(diagnostic, inputFolder) is { } place)
        {
            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(place) });
        }

        return result;
    }

    private static JsonObject Location(MessagePlace place)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Address(place.File) } };
        if (place is { Line: { } line, Column: { } column, EndColumn: { } end })
        {
            location["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = column, ["endColumn"] = end };
        }

        return location;
    }

    /// <summary>A file that does not lie below the working folder has no address relative to it.</summary>
    private static string Address(string file) =>
        file.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(file)
            ? new Uri(Path.GetFullPath(file)).AbsoluteUri
            : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static JsonObject Message(string text) => new() { ["text"] = Plain(text) };

    /// <summary>In a plain message square brackets would make a link, and braces stand for something to be filled in.</summary>
    private static string Plain(string text) =>
        Braces(text)
            .Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal)
            .Replace("]", @"\]", StringComparison.Ordinal);

    private static string Braces(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}

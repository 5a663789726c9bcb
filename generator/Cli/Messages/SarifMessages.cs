using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Messages;

/// <summary>
/// Messages in the Static Analysis Results Interchange Format, version 2.1.0, with all that GitHub's code scanning asks for;
/// the rules are the catalogue.
/// </summary>
internal static class SarifMessages
{
    private const string Root = "%SRCROOT%";

    /// <param name="reference">Where the page that explains the messages can be read, if that is known.</param>
    public static void Write(Stream output, ImmutableArray<Diagnostic> diagnostics, string inputFolder, string? reference)
    {
        var indices = DiagnosticCatalog.All.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        using var writer = JsonOutput.To(output);
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        foreach (var (name, value) in Run(reference))
        {
            writer.WritePropertyName(name);
            value!.WriteTo(writer);
        }

        writer.WriteEach("results", diagnostics.Select(diagnostic => Result(diagnostic, indices, inputFolder)));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What is said of all results.</summary>
    private static JsonObject Run(string? reference) => new()
    {
        ["tool"] = new JsonObject
        {
            ["driver"] = new JsonObject
            {
                ["name"] = "AlitaWiki",
                ["rules"] = new JsonArray([.. DiagnosticCatalog.All.Select(descriptor => Rule(descriptor, reference))]),
            },
        },
        ["columnKind"] = "utf16CodeUnits",
        ["originalUriBaseIds"] = new JsonObject
        {
            [Root] = new JsonObject { ["description"] = Message("The folder in which the generator ran.") },
        },
    };

    private static JsonObject Rule(DiagnosticDescriptor descriptor, string? reference)
    {
        var rule = new JsonObject
        {
            ["id"] = descriptor.Id,
            ["shortDescription"] = Message(descriptor.Title + "."),
            ["fullDescription"] = Message(descriptor.Explanation),
            ["help"] = new JsonObject { ["text"] = Plain(descriptor.Explanation), ["markdown"] = Braces(descriptor.Explanation) },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(descriptor.Severity) },
        };
        if (reference is not null)
        {
            rule["helpUri"] = $"{reference}#{DiagnosticReference.Anchor(descriptor)}";
        }

        return rule;
    }

    private static JsonObject Result(Diagnostic diagnostic, Dictionary<string, int> indices, string inputFolder)
    {
        var result = new JsonObject { ["ruleId"] = diagnostic.Descriptor.Id };
        if (indices.TryGetValue(diagnostic.Descriptor.Id, out var index))
        {
            result["ruleIndex"] = index;
        }

        result["level"] = Level(diagnostic.Severity);
        result["message"] = Message($"{diagnostic.Message} {diagnostic.Hint}");
        // Code scanning shows nothing that has no place; where no file is at fault it is the wiki's first.
        var place = MessagePlace.Of(diagnostic, inputFolder) ?? new MessagePlace(ShownPath.Of(new SourcePath("site.yml"), inputFolder), null, null, null);
        result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(place) });
        return result;
    }

    private static JsonObject Location(MessagePlace place)
    {
        var region = place is { Line: { } line, Column: { } column, EndColumn: { } end }
            ? new JsonObject { ["startLine"] = line, ["startColumn"] = column, ["endColumn"] = end }
            : new JsonObject { ["startLine"] = 1 };
        return new JsonObject { ["artifactLocation"] = Artifact(place.File), ["region"] = region };
    }

    /// <summary>A file that does not lie below the working folder has no address relative to it.</summary>
    private static JsonObject Artifact(string file) =>
        file.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(file)
            ? new() { ["uri"] = new Uri(Path.GetFullPath(file)).AbsoluteUri }
            : new() { ["uri"] = string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };

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

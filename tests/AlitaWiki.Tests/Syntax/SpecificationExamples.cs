using System.Text.Json;
using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Syntax;

/// <summary>The examples of CommonMark's specification and of the YAML test suite, from npm.</summary>
internal static class SpecificationExamples
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyList<SpecificationExample>> OfAsync(string suite)
    {
        var lines = await SiteChecks.RunAsync("examples.mjs");
        return [.. JsonSerializer.Deserialize<SpecificationExample[]>(lines[0], s_options)!.Where(example => example.Suite == suite)];
    }
}

/// <param name="Html">What CommonMark makes of it; empty for YAML.</param>
internal sealed record SpecificationExample(string Suite, string Name, string Text, string Html);

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class SchemaTests : IDisposable
{
    private static readonly string[] s_names = ["front-matter", "properties", "site", "types"];

    private readonly SiteTest _site = SiteTest.Of("");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_schemas_in_the_repository_are_those_of_the_reader()
    {
        var result = await _site.RunAsync("schema", "--output", "schemas");

        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(s_names.Select(name => $"Wrote schemas/{name}.json"), result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in s_names)
        {
            var generated = await File.ReadAllTextAsync(Path.Combine(_site.Folder, "schemas", name + ".json"), TestContext.Current.CancellationToken);
            KeptFile.Hold($".vscode/schemas/{name}.json", generated);
        }
    }

    [Fact]
    public async Task Without_a_folder_they_are_printed()
    {
        var result = await _site.RunAsync("schema");

        Assert.Equal(s_names, JsonNode.Parse(result.Output)!.AsObject().Select(entry => entry.Key));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(_site.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void The_editors_settings_lead_from_the_wikis_files_to_their_schemas()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".vscode/settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(3, settings.Count);
        foreach (var (schema, files) in settings)
        {
            var name = Path.GetFileNameWithoutExtension(schema);
            Assert.True(File.Exists(Path.Combine(Repository.Root, schema)), schema);
            Assert.Equal($"input/{name}.yml", Assert.Single(files!.AsArray())!.GetValue<string>());
            Assert.True(File.Exists(Path.Combine(Repository.Root, $"input/{name}.yml")), name);
        }
    }

    /// <summary>No editor checks the front matter of Markdown by a schema of its own accord, so the editor's task runs the reader itself.</summary>
    [Fact]
    public async Task The_editors_task_finds_each_message_with_its_place()
    {
        _site.Write("site.yml", "title: Tidewatch\n").Write("film.md", "---\ntitle: The Film\ntyp: film\n---\n[[#Cast]]\n");
        var task = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".vscode/tasks.json"), TestContext.Current.CancellationToken))!["tasks"]![0]!;
        var command = task["args"]!.AsArray().Select(argument => argument!.GetValue<string>()).SkipWhile(argument => argument != "--").Skip(1);
        var pattern = task["problemMatcher"]!["pattern"]!;
        string Group(Match match, string name) => match.Groups[pattern[name]!.GetValue<int>()].Value;

        var result = await _site.RunAsync([.. command]);

        Assert.Equal(
            ["error input/film.md 3 1 4 AW1060 A page has no key \"typ\".", "warning input/film.md 5 1 10 AW2031 \"The Film\" has no heading \"Cast\"."],
            result.Output.Split('\n')
                .Select(line => Regex.Match(line, pattern["regexp"]!.GetValue<string>(), RegexOptions.ECMAScript))
                .Where(match => match.Success)
                .Select(match => string.Join(' ', ((string[])["severity", "file", "line", "column", "endColumn", "code", "message"]).Select(name => Group(match, name)))));
    }

    [Fact]
    public void An_editor_finds_no_fault_with_what_the_reader_takes()
    {
        var pages = Repository.Files(["input"], ".md").ToArray();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(Faults("front-matter", File.ReadAllText(page).Split("\n---\n", 2)[0])));
        Assert.All(["properties", "site", "types"], name => Assert.Empty(Faults(name, File.ReadAllText(Path.Combine(Repository.Root, $"input/{name}.yml")))));
    }

    [Theory]
    [InlineData("front-matter", "titel: The Pier")]
    [InlineData("front-matter", "title: The Pier\nclaims:\n  height:\n    - value: 3")]
    [InlineData("properties", "height:\n  type: amount")]
    [InlineData("site", "url: https://tidewatch.example")]
    [InlineData("types", "film:\n  foldr: films")]
    public void An_editor_marks_what_the_reader_refuses(string name, string yaml) => Assert.NotEmpty(Faults(name, yaml));

    private static IReadOnlyList<string> Faults(string name, string yaml) =>
        JsonSchemaCheck.Faults(
            JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, $".vscode/schemas/{name}.json")))!, YamlAsJson.Read(yaml));
}

using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class CheckFormatTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        opening: { type: date }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Annotations_name_the_place_and_what_to_do()
    {
        _site.Write("100%.x,y.md", "").Write("quay, north.md", "").Write("film.md", "---\ntitle: The Film\ntyp: film\n---\n");

        var result = await _site.RunAsync("check", "--format", "github");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("::error file=input/film.md,line=3,col=1,endColumn=4,title=AW", result.Output, StringComparison.Ordinal);
        Assert.Contains("%0ADid you mean type?", result.Output, StringComparison.Ordinal);
        Assert.Contains("::error file=input/100%25.x%2Cy.md,line=1,", result.Output, StringComparison.Ordinal);
        Assert.Contains("::error file=input/quay%2C north.md,line=1,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_of_a_page_ends_a_command_or_starts_another()
    {
        _site.Write("film.md", "---\ntitle: The Film\nclaims:\n\n  \"x%0A::stop-commands::y\\n::set-output name=a::b##[group]\": { value: 2031, source: gazette }\n---\n");

        var result = await _site.RunAsync("check", "--format", "github");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.StartsWith("::error file=input/film.md,line=5,", line, StringComparison.Ordinal));
        Assert.Contains("x%250A::stop-commands::y", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("::set-output", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_errors_are_annotations_and_the_rest_stand_in_the_jobs_summary()
    {
        var summary = Path.Combine(_site.Folder, "summary.md");
        await File.WriteAllTextAsync(summary, "# Earlier step\n", TestContext.Current.CancellationToken);
        _site.Variables["GITHUB_STEP_SUMMARY"] = summary;
        for (var page = 10; page < 23; page++)
        {
            _site.Write($"p{page}.md", $"---\ntitle: The {page}\nx@y`[z](http://e.example): 1\n---\n");
        }

        var result = await _site.RunAsync("check", "--format", "github");

        var annotated = result.Output.Split('\n').Where(line => line.StartsWith("::error", StringComparison.Ordinal)).ToArray();
        var rest = await File.ReadAllTextAsync(summary, TestContext.Current.CancellationToken);
        Assert.Equal(10, annotated.Length);
        Assert.Contains("p10.md", annotated[0], StringComparison.Ordinal);
        Assert.StartsWith("# Earlier step\n### 3 more messages\n\n- `input/p20.md:3` error AW", rest, StringComparison.Ordinal);
        Assert.Equal(3, rest.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Empty(UntrustedMarkdown.Faults(rest));
    }

    [Fact]
    public async Task Without_a_summary_nothing_is_left_out()
    {
        for (var page = 10; page < 23; page++)
        {
            _site.Write($"p{page}.md", $"---\ntitle: The {page}\nx: 1\n---\n");
        }

        _site.Variables["GITHUB_STEP_SUMMARY"] = "";
        var result = await _site.RunAsync("check", "--format", "github");

        Assert.Equal(13, result.Output.Split('\n').Count(line => line.StartsWith("::error", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_has_the_catalogue_as_rules_and_each_message_as_a_result()
    {
        _site.Write("the pier/à la.md", "").Write("film.md", "---\ntitle: The Film\n\"t{0}[x](1)\": film\n---\n");

        var result = await _site.RunAsync("check", "--format", "sarif");

        var log = JsonNode.Parse(result.Output)!;
        var run = log["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var results = run["results"]!.AsArray();
        Assert.Equal(1, result.ExitStatus);
        Assert.Equal("2.1.0", log["version"]!.GetValue<string>());
        Assert.Equal(DiagnosticCatalog.All.Select(rule => rule.Id), rules.Select(rule => rule!["id"]!.GetValue<string>()));
        Assert.Equal(2, results.Count);
        Assert.All(results, item => Assert.Equal(
            item!["ruleId"]!.GetValue<string>(),
            rules[item["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
        Assert.Equal("error", results[0]!["level"]!.GetValue<string>());
        Assert.Contains("t{{0}}\\[x\\](1)", results[0]!["message"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            """{"artifactLocation":{"uri":"input/film.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":3,"startColumn":2,"endColumn":12}}""",
            results[0]!["locations"]![0]!["physicalLocation"]!.ToJsonString());
        Assert.Equal("input/the%20pier/%C3%A0%20la.md", results[1]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
        Assert.All(rules, rule => Assert.Null(rule!["helpUri"]));
        Assert.Equal(["2 results"], await StandardFaultsAsync(result.Output));
    }

    [Fact]
    public async Task Json_has_all_that_a_message_has_and_nothing_beside_it()
    {
        _site.Write("film.md", "---\ntitle: The Film\ntyp: film\n---\n");

        var bad = await _site.RunAsync("check", "--format", "json");
        File.Delete(Path.Combine(_site.Input, "film.md"));
        var good = await _site.RunAsync("check", "--format", "json");

        var told = JsonNode.Parse(bad.Output)!;
        Assert.Equal(1, told["errors"]!.GetValue<int>());
        var message = told["messages"]![0]!;
        Assert.Equal(["id", "severity", "title", "message", "hint", "file", "line", "column", "endColumn"], message.AsObject().Select(entry => entry.Key));
        Assert.Equal("input/film.md", message["file"]!.GetValue<string>());
        Assert.Equal((3, 1, 4), (message["line"]!.GetValue<int>(), message["column"]!.GetValue<int>(), message["endColumn"]!.GetValue<int>()));
        Assert.Equal(0, good.ExitStatus);
        Assert.Empty(JsonNode.Parse(good.Output)!["messages"]!.AsArray());
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_usage()
    {
        var result = await _site.RunAsync("check", "--format", "xml");

        Assert.Equal(2, result.ExitStatus);
        Assert.Contains("sarif", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_page_steers_the_terminal()
    {
        _site.Write("film\u001b[2J\u202e.md", "---\ntitle: \u001b]0;owned\u0007\n\u202etyp\u009b: film\n---\n");

        var result = await _site.RunAsync("check");

        Assert.Contains("AW1010", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Errors + result.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public async Task Sarif_of_a_wiki_that_lies_with_the_generator_links_each_rule_to_its_explanation()
    {
        _site.Write("site.yml", "title: Tidewatch\nrepository: https://git.example/wiki/\n").Write("../generator/messages.md", "");

        var result = await _site.RunAsync("check", "--format", "sarif");

        var rules = JsonNode.Parse(result.Output)!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal("https://git.example/wiki/blob/HEAD/generator/messages.md#aw1001", rules[0]!["helpUri"]!.GetValue<string>());
        Assert.Contains("<a id=\"aw1001\"></a>", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "generator/messages.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["0 results"], await StandardFaultsAsync(result.Output));
    }

    [Fact]
    public async Task Sarif_gives_a_place_to_what_no_file_is_at_fault_for()
    {
        File.Delete(Path.Combine(_site.Input, "site.yml"));

        var result = await _site.RunAsync("check", "--format", "sarif");

        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"input/site.yml","uriBaseId":"%SRCROOT%"},"region":{"startLine":1}}}]""",
            JsonNode.Parse(result.Output)!["runs"]![0]!["results"]![0]!["locations"]!.ToJsonString());
        Assert.Equal(["1 results"], await StandardFaultsAsync(result.Output));
    }

    [Fact]
    public async Task Whatever_the_format_a_thousand_faults_of_one_kind_are_told_and_the_others_counted()
    {
        var summary = Path.Combine(_site.Folder, "summary.md");
        _site.Write("film.md", "---\ntitle: The Film\n---\n" + string.Concat(Enumerable.Repeat("[@ ", 1_234)));

        var text = await _site.RunAsync("check");
        var json = JsonNode.Parse((await _site.RunAsync("check", "--format", "json")).Output)!;
        var sarif = await _site.RunAsync("check", "--format", "sarif");
        var log = await _site.RunAsync("check", "--format", "github");
        _site.Variables["GITHUB_STEP_SUMMARY"] = summary;
        var github = await _site.RunAsync("check", "--format", "github");

        const string Rest = "234 more of the same in this file.";
        Assert.All([text, sarif, log, github], result => Assert.Equal(1, result.ExitStatus));
        Assert.Contains("1234 errors and 0 warnings in 1 file.", text.Errors, StringComparison.Ordinal);
        Assert.Equal(1_001, text.Errors.Split('\n').Count(line => line.Contains(" AW2", StringComparison.Ordinal)));
        Assert.Contains($"input/film.md:4:3001: error AW2003: {Rest}", text.Errors, StringComparison.Ordinal);
        Assert.Equal((1_234, 0, 1_001), (json["errors"]!.GetValue<int>(), json["warnings"]!.GetValue<int>(), json["messages"]!.AsArray().Count));
        Assert.Equal(Rest, json["messages"]![1_000]!["message"]!.GetValue<string>());
        Assert.Equal(["1001 results"], await StandardFaultsAsync(sarif.Output));
        Assert.Contains(Rest, sarif.Output, StringComparison.Ordinal);
        Assert.Equal(1_001, log.Output.Split('\n').Count(line => line.StartsWith("::error", StringComparison.Ordinal)));
        Assert.Contains($"::{Rest}%0A", log.Output, StringComparison.Ordinal);
        Assert.StartsWith("### 1224 more messages\n", await File.ReadAllTextAsync(summary, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_line_as_long_as_a_file_each_message_shows_what_stands_around_the_place()
    {
        _site.Write("film.md", "---\ntitle: The Film\n---\n" + string.Concat(Enumerable.Repeat("[@ ", 100_000)));

        var result = await _site.RunAsync("check");

        Assert.All(result.Errors.Split('\n'), line => Assert.InRange(line.Length, 0, 300));
        Assert.Equal(1_001, result.Errors.Split('\n').Count(line => line.Trim().StartsWith('^')));
    }

    private async Task<string[]> StandardFaultsAsync(string log)
    {
        var file = Path.Combine(_site.Folder, "log.sarif");
        await File.WriteAllTextAsync(file, log, TestContext.Current.CancellationToken);
        return await SiteChecks.RunAsync("sarif.mjs", file);
    }
}

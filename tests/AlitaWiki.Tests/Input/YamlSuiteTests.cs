using System.Text;
using AlitaWiki.Tests.Syntax;
using Xunit;

namespace AlitaWiki.Tests.Input;

/// <summary>Every file of the YAML test suite as front matter of a page, as a whole page, and as each of the site's files.</summary>
public sealed class YamlSuiteTests
{
    [Fact]
    public async Task Every_file_is_read_or_named_at_a_place_of_its_own()
    {
        var examples = await SpecificationExamples.OfAsync("yaml");
        Assert.True(examples.Count > 400, $"{examples.Count} files");
        foreach (var example in examples)
        {
            using var site = new InputSite();
            site.With("page.md", $"---\n{example.Text}\n---\nText.\n").With("whole.md", example.Text).With("inner.md", $"---\ntitle: A\nclaims:\n{Indented(example.Text)}\n---\n")
                .With("properties.yml", example.Text).With("types.yml", example.Text).With("site.yml", example.Text);
            var (loaded, diagnostics) = site.LoadAsIs();
            Assert.Equal(3, loaded.Pages.Length);
            Assert.All(diagnostics.Where(diagnostic => diagnostic.Span is not null), diagnostic => Assert.True(
                diagnostic.Span!.Value is { Line: > 0, Column: > 0 } span
                && span.Line <= File.ReadAllText(Path.Combine(site.Folder, span.File.Value)).ReplaceLineEndings("\n").Split('\n').Length,
                $"{example.Name}: {diagnostic.Span} {diagnostic.Message}"));
        }
    }

    private static string Indented(string text) =>
        new StringBuilder("  ").Append(text.Replace("\n", "\n  ", StringComparison.Ordinal)).ToString();
}

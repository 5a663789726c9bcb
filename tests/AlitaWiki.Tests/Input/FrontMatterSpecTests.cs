using System.Text.RegularExpressions;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed partial class FrontMatterSpecTests
{
    private static readonly IReadOnlyList<SiteSpec> s_specs =
        [.. SiteSpec.Read("front-matter.md"), .. SiteSpec.Read("site-files.md")];

    public static TheoryData<string> Cases => [.. s_specs.Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Front_matter_gives_the_diagnostics_that_the_specification_says(string name)
    {
        var spec = s_specs.Single(spec => spec.Name == name);
        using var site = new InputSite();
        foreach (var (path, content) in spec.Files)
            site.With(path, Shown(content));

        var (_, diagnostics) = site.Load();

        Assert.Equal(
            spec.Expected.Select(line => PlacePattern().Match(line).Value),
            diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span}"));
        Assert.All(
            diagnostics.Zip(spec.Expected),
            pair => Assert.Contains(
                PlacePattern().Replace(pair.Second, "").Trim(),
                $"{pair.First.Message} {pair.First.Hint}",
                StringComparison.Ordinal));
    }

    /// <summary>Every correction is put into its place, as somebody would who does as the message says.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_line_corrected_as_its_message_says_is_read_without_that_message(string name)
    {
        var spec = s_specs.Single(spec => spec.Name == name);
        var files = spec.Files.ToDictionary(file => file.Path, file => Shown(file.Content).Split('\n'), StringComparer.Ordinal);
        var corrections = Load(files).Select(Correction.Of).OfType<Correction>().ToArray();
        foreach (var (path, line, text) in corrections)
        {
            var lines = files[path];
            var indentation = lines[line - 1].Length - lines[line - 1].TrimStart().Length;
            lines[line - 1] = lines[line - 1][..indentation].Replace('\u00A0', ' ') + text;
        }

        var left = Load(files).Select(diagnostic => (diagnostic.Span!.Value.File.Value, diagnostic.Span!.Value.Line, diagnostic.Descriptor.Id)).ToArray();

        Assert.All(corrections, correction => Assert.DoesNotContain(
            left, found => found.Value == correction.Path && found.Line == correction.Line && YamlLineDiagnostics.All.Any(descriptor => descriptor.Id == found.Id)));
    }

    [Fact]
    public void Corrections_are_found_in_messages() =>
        Assert.True(s_specs.Sum(spec => Load(spec.Files.ToDictionary(file => file.Path, file => Shown(file.Content).Split('\n'), StringComparer.Ordinal)).Select(Correction.Of).Count(found => found is not null)) > 40);

    private static Diagnostic[] Load(Dictionary<string, string[]> files)
    {
        using var site = new InputSite();
        foreach (var (path, lines) in files)
            site.With(path, string.Join('\n', lines));

        return [.. site.Load().Diagnostics];
    }

    private static string Shown(string content) =>
        content.Replace("→", "\t", StringComparison.Ordinal).Replace('°', '\u00A0').Replace('¬', '\u200B');

    [Fact]
    public void Every_diagnostic_of_text_files_has_a_case()
    {
        var covered = s_specs.SelectMany(spec => spec.Expected).Select(line => line[..6]).ToHashSet();
        DiagnosticDescriptor[] descriptors =
        [
            .. YamlDiagnostics.All, .. YamlLineDiagnostics.All, .. SchemaDiagnostics.All, .. PageDiagnostics.All,
        ];

        Assert.All(descriptors, descriptor => Assert.Contains(descriptor.Id, covered));
    }

    [GeneratedRegex(@"^AW\d{4} \S+")]
    private static partial Regex PlacePattern();
}

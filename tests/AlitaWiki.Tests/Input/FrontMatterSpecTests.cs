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
            site.With(path, content.Replace("→", "\t", StringComparison.Ordinal));

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

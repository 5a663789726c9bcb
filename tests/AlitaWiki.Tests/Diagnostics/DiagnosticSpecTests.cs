using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

/// <summary>Holds every example of Specs/diagnostics.md on a real build.</summary>
public sealed class DiagnosticSpecTests
{
    private static readonly IReadOnlyList<SiteSpec> s_specs = SiteSpec.Read("diagnostics.md");

    public static TheoryData<string> Cases => [.. s_specs.Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_build_gives_the_diagnostics_that_the_specification_says(string name)
    {
        var spec = s_specs.Single(spec => spec.Name == name);
        using var site = SiteTest.Of("");
        foreach (var (path, content) in s_specs[0].Files.Concat(spec.Files))
            site.Write(path, content);

        var found = site.Check().Diagnostics.Select(diagnostic =>
            $"{diagnostic.Descriptor.Id} {diagnostic.Span} {diagnostic.Message} {diagnostic.Hint}");

        Assert.Equal(spec.Expected.Select(line => line.Split(' ', 3)[..2]), found.Select(line => line.Split(' ', 3)[..2]));
        Assert.All(
            found.Zip(spec.Expected),
            pair => Assert.Contains(pair.Second.Split(' ', 3)[2], pair.First, StringComparison.Ordinal));
    }
}

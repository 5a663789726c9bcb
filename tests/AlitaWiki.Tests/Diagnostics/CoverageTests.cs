using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

/// <summary>Every kind of diagnostic is told by some site: there is none that nothing can trigger.</summary>
public sealed class CoverageTests
{
    private static readonly string[] s_specifications = ["diagnostics.md", "front-matter.md", "site-files.md"];

    public static TheoryData<string> Made => [.. MadeSite.All.Select(made => made.Name)];

    [Theory]
    [MemberData(nameof(Made))]
    public void A_site_that_no_text_can_hold_gives_its_diagnostics(string name)
    {
        var made = MadeSite.All.Single(made => made.Name == name);
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch");
        made.Make(site);

        Assert.Equal(made.Expected, site.Build().Diagnostics.Select(Told));
    }

    [Fact]
    public void A_build_into_its_own_content_is_refused()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch");

        Assert.Equal(["AW4010"], site.Build(output: site.Folder).Diagnostics.Select(Told));
        Assert.Equal(["AW4010"], site.Build(output: Path.Combine(site.Input, "built")).Diagnostics.Select(Told));
        Assert.Equal(["site.yml"], Directory.EnumerateFileSystemEntries(site.Input).Select(Path.GetFileName));
    }

    [Fact]
    public void Under_strict_an_outdated_decision_is_an_error()
    {
        using var site = SiteTest.Of("""
            -- site.yml --
            title: Tidewatch
            -- properties.yml --
            motto: { type: text }
            -- sources/gazette.md --
            ---
            title: The Gazette
            ---
            -- film.md --
            ---
            title: The Film
            claims:
              motto: { value: Ever on, source: gazette }
            resolutions:
              motto: { value: Ever on, because: It is on the poster., basis: 00000000 }
            ---
            """);

        Assert.Equal(["AW3031 film.md:6:66"], site.Check(strict: true).Diagnostics.Select(Told));
        Assert.False(site.Check(strict: true).Succeeded);
        Assert.True(site.Check().Succeeded);
    }

    [Fact]
    public void Every_diagnostic_of_the_catalogue_has_an_example_that_gives_it()
    {
        var given = s_specifications
            .SelectMany(SiteSpec.Read)
            .SelectMany(spec => spec.Expected)
            .Concat(MadeSite.All.SelectMany(made => made.Expected))
            .Select(expected => expected[..6])
            .Append(OutputDiagnostics.OutputOverlapsInput.Id)
            // Only while a file is written: FailedBuildTests.
            .Append(OutputDiagnostics.ChangedWhileCopied.Id);

        Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => descriptor.Id),
            given.Distinct().Order(StringComparer.Ordinal));
    }

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Descriptor.Id} {diagnostic.Span}".TrimEnd();
}

using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Unchanged;

/// <summary>Where somebody changed the output by hand, the site is built again, however the change is hidden.</summary>
public sealed class ChangedOutputTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of(
        """
        -- site.yml --
        title: Harbour wiki
        -- harbour.md --
        ---
        title: The Harbour
        ---
        Boats.
        -- media/boat.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
        """);

    public void Dispose() => _site.Dispose();

    /// <summary>Whatever is done to make it look as it did.</summary>
    [Theory]
    [InlineData("in its place")]
    [InlineData("by another file")]
    [InlineData("through a link to another folder")]
    public void What_somebody_did_to_the_output_and_hid_is_mended(string way)
    {
        Build();
        var whole = Snapshot.Of(_site.Output);
        Assert.IsNotType<BuildReport>(Build());
        var page = Path.Combine(_site.Output, "media", "boat.svg");
        var (time, text) = (File.GetLastWriteTimeUtc(page), File.ReadAllText(page).Replace("0 0 1 1", "0 0 2 2", StringComparison.Ordinal));
        if (way == "by another file")
            File.Delete(page);
        if (way == "through a link to another folder")
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take a right of their own there.");
            Directory.Move(Path.Combine(_site.Output, "media"), Path.Combine(_site.Folder, "elsewhere"));
            Directory.CreateSymbolicLink(Path.Combine(_site.Output, "media"), Path.Combine(_site.Folder, "elsewhere"));
        }

        File.WriteAllText(page, text);
        File.SetLastWriteTimeUtc(page, time);
        File.SetLastAccessTimeUtc(page, time);

        var built = Assert.IsType<BuildReport>(Build());
        if (way == "through a link to another folder")
        {
            Assert.Equal(OutputDiagnostics.LinkInOutput, Assert.Single(built.Diagnostics, found => found.Severity == Severity.Error).Descriptor);
            Directory.Delete(Path.Combine(_site.Output, "media"));
            Build();
        }

        Assert.Equal(whole, Snapshot.Of(_site.Output));
    }

    /// <summary>Where the system keeps no time of changes, the bytes are looked at.</summary>
    [Fact]
    public void A_stamp_by_content_tells_every_change_of_bytes_and_no_other()
    {
        Build();
        var stamp = FolderStamp.ByContentOf(_site.Output)!;
        var page = Path.Combine(_site.Output, "harbour.html");
        var (time, text) = (File.GetLastWriteTimeUtc(page), File.ReadAllText(page));
        File.SetLastWriteTimeUtc(page, time.AddDays(1));
        Assert.True(FolderStamp.IsOf(_site.Output, stamp));
        File.WriteAllText(page, text.Replace('e', 'E'));
        File.SetLastWriteTimeUtc(page, time);

        Assert.False(FolderStamp.IsOf(_site.Output, stamp));
        File.Delete(page);
        Assert.False(FolderStamp.IsOf(_site.Output, stamp));
        Assert.Null(FolderStamp.ByContentOf(_site.Output));
    }

    [Fact]
    public void A_damaged_manifest_is_told_once()
    {
        Build();
        File.AppendAllText(Path.Combine(_site.Output, Manifest.Name), "\0");

        Assert.Contains(Build().Diagnostics, found => found.Descriptor == OutputDiagnostics.ManifestDamaged);
        Assert.DoesNotContain(Build().Diagnostics, found => found.Descriptor == OutputDiagnostics.ManifestDamaged);
        Assert.IsNotType<BuildReport>(Build());
    }

    private BuildResult Build() => new SiteBuilder(new WikiTheme()).Create().RunIfChanged(
        new BuildOptions
        {
            InputFolder = _site.Input,
            OutputFolder = _site.Output,
            CacheFolder = Path.Combine(_site.Folder, "cache"),
            AsOf = new DateOnly(2026, 1, 1),
        },
        cancellation: TestContext.Current.CancellationToken);
}

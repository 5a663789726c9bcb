using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>Whoever may add files to a wiki can add links and a manifest where the output goes: a build changes nothing outside of it.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Home = "-- site.yml --\ntitle: Tidewatch\n-- index.md --\n---\ntitle: Home\n---\n-- media/config --\nMine.\n";

    private readonly SiteTest _site = SiteTest.Of(Home);

    public LinkTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take a right of their own there.");

    private string Outside => Directory.CreateDirectory(Path.Combine(_site.Folder, "outside")).FullName;

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("media", "media/config", "media/old")]
    [InlineData("media", "media/config", "")]
    [InlineData("assets", "", "assets/old.css")]
    [InlineData("gone", "", "gone/away.html")]
    [InlineData("gone/deep", "", "gone/deep/away.html")]
    public void A_folder_of_the_output_that_is_a_link_is_refused_before_anything_is_written(string link, string written, string listed)
    {
        foreach (var name in (string[])[written, listed])
            File.WriteAllText(Path.Combine(Outside, Path.GetFileName(name) is { Length: > 0 } file ? file : "other"), "Theirs.");
        var before = Snapshot.Of(Outside);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_site.Output, link))!);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, link), Outside);
        List("index.html", listed.Length > 0 ? listed : "404.html");

        var report = _site.Build();

        Assert.Equal(["AW4031"], Ids(report.Diagnostics));
        Assert.Contains(Path.Combine(_site.Output, link), report.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(Outside));
        Assert.Equal([Manifest.Name], Directory.EnumerateFiles(_site.Output).Select(Path.GetFileName).Where(name => name != OutputLock.Name));
    }

    [Theory]
    [InlineData("index.html", "there.html")]
    [InlineData("index.html", "nowhere.html")]
    [InlineData("media/config", "there.html")]
    [InlineData(".alitawiki-lock", "there.html")]
    [InlineData(".alitawiki-lock", "nowhere.html")]
    [InlineData(".alitawiki-tmp", ".")]
    [InlineData(".alitawiki-manifest", "there.html")]
    public void A_file_of_the_output_that_is_a_link_is_refused_though_what_it_leads_to_has_the_same_bytes(string link, string target)
    {
        _site.Build();
        var there = Path.Combine(Outside, "there.html");
        File.Copy(Path.Combine(_site.Output, File.Exists(Path.Combine(_site.Output, link)) ? link : "404.html"), there);
        var before = Snapshot.Of(Outside);
        File.Delete(Path.Combine(_site.Output, link));
        File.CreateSymbolicLink(Path.Combine(_site.Output, link), Path.Combine(Outside, target));

        Assert.Equal(["AW4031"], Ids(_site.Build().Diagnostics));
        Assert.Equal(before, Snapshot.Of(Outside));

        File.Delete(Path.Combine(_site.Output, link));
        // Without its manifest a folder is nobody's.
        Assert.Equal(link == Manifest.Name ? ["AW4011"] : [], Ids(_site.Build().Diagnostics));
    }

    [Fact]
    public void A_link_that_the_site_has_nothing_to_do_with_stays()
    {
        Directory.CreateDirectory(Path.Combine(_site.Output, "media"));
        List("index.html");
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "mine"), Outside);

        Assert.Empty(_site.Build().Diagnostics);
        Assert.NotNull(new DirectoryInfo(Path.Combine(_site.Output, "mine")).LinkTarget);
    }

    /// <summary>A commit cannot bring one, but what is replaced by a rename is not written through either.</summary>
    [Fact]
    public async Task A_hard_link_is_broken_and_the_file_elsewhere_keeps_its_bytes()
    {
        _site.Build();
        var elsewhere = Path.Combine(Outside, "notes.txt");
        await File.WriteAllTextAsync(elsewhere, "Theirs.", TestContext.Current.CancellationToken);
        foreach (var name in (string[])["index.html", "media/config", "gone.html", Manifest.Name])
        {
            File.Delete(Path.Combine(_site.Output, name));
            using var link = System.Diagnostics.Process.Start("ln", [elsewhere, Path.Combine(_site.Output, name)]);
            await link.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        _site.Build();

        Assert.Equal("Theirs.", await File.ReadAllTextAsync(elsewhere, TestContext.Current.CancellationToken));
        Assert.Equal("Mine.\n", await File.ReadAllTextAsync(Path.Combine(_site.Output, "media", "config"), TestContext.Current.CancellationToken));
    }

    /// <param name="output">What is asked for, under the site's folder.</param>
    /// <param name="links">Laid there before: a link and what it leads to, by turns.</param>
    [Theory]
    [InlineData("link", "link", "input")]
    [InlineData("link/sub", "link", "input")]
    [InlineData("link/sub/deep", "link", "input")]
    [InlineData("link/sub", "link", "./other/../input")]
    [InlineData("link", "link", ".")]
    [InlineData("link/input/built", "link", ".")]
    [InlineData("first/sub", "first", "second", "second", "input")]
    [InlineData("other/link/built", "other/link", "../input")]
    [InlineData("other/up/input", "other/up", "..")]
    public void An_output_through_a_link_into_the_input_or_around_it_is_refused(string output, params string[] links)
    {
        Directory.CreateDirectory(Path.Combine(_site.Folder, "other"));
        foreach (var pair in links.Chunk(2))
            Directory.CreateSymbolicLink(Path.Combine(_site.Folder, pair[0]), pair[1]);
        // So that the folder passes for one of the generator's own.
        File.WriteAllBytes(Path.Combine(_site.Input, Manifest.Name), Manifest.Write([new("index.md"), new("media/config")]));
        var before = Snapshot.Of(_site.Input);

        Assert.Equal(["AW4010"], Ids(_site.Build(output: Path.Combine(_site.Folder, output)).Diagnostics));
        Assert.Equal(before, Snapshot.Of(_site.Input));
    }

    [Fact]
    public void An_input_that_is_a_link_lies_where_it_leads()
    {
        var real = Path.Combine(_site.Folder, "real");
        Directory.Move(_site.Input, real);
        Directory.CreateSymbolicLink(_site.Input, "real");

        Assert.Equal(["AW4010"], Ids(_site.Build(output: Path.Combine(real, "built")).Diagnostics));
        Assert.Equal(["AW4010"], Ids(_site.Build(output: _site.Folder).Diagnostics));
        Assert.Empty(_site.Build().Diagnostics);
    }

    [Theory]
    [InlineData("output", "output", "outside")]
    [InlineData("output", "output", "../outside")]
    [InlineData("output", "output", "nowhere")]
    [InlineData("up/site", "up", "..")]
    [InlineData("a/b/site", "a/b", "../outside")]
    public void An_output_that_a_commit_could_lead_elsewhere_is_refused_with_the_place_to_name(string output, string link, string target)
    {
        _ = Outside;
        Directory.CreateDirectory(Path.Combine(_site.Folder, "a"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, link), target);
        string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_site.Folder).Order(StringComparer.Ordinal)];
        var before = Entries();

        var found = Assert.Single(_site.Build(output: Path.Combine(_site.Folder, output)).Diagnostics);

        Assert.Equal("AW4030", found.Descriptor.Id);
        Assert.Contains($"over the symbolic link {Path.Combine(_site.Folder, link)}.", found.Message, StringComparison.Ordinal);
        Assert.Equal(before, Entries());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Outside));
    }

    [Fact]
    public void A_link_within_a_repository_far_from_the_input_is_refused_too()
    {
        var repository = Directory.CreateTempSubdirectory("alitawiki-repository-").FullName;
        Directory.CreateDirectory(Path.Combine(repository, ".git"));
        Directory.CreateSymbolicLink(Path.Combine(repository, "site"), Outside);

        Assert.Equal(["AW4030"], Ids(_site.Build(output: Path.Combine(repository, "site", "built")).Diagnostics));

        Directory.Delete(repository, recursive: true);
    }

    [Fact]
    public void A_folder_that_somebody_names_may_lie_behind_links_of_the_machine()
    {
        using var machine = SiteTest.Of("");
        var disk = Directory.CreateDirectory(Path.Combine(machine.Folder, "disk", "www")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(machine.Folder, "var"), "disk");
        Directory.CreateSymbolicLink(Path.Combine(machine.Folder, "site"), Path.Combine("var", "www"));

        Assert.Empty(_site.Build(output: Path.Combine(machine.Folder, "var", "www", "tidewatch")).Diagnostics);
        Assert.Empty(_site.Build(output: Path.Combine(machine.Folder, "site", "again")).Diagnostics);
        Assert.Equal(Snapshot.Of(Path.Combine(disk, "tidewatch")), Snapshot.Of(Path.Combine(disk, "again")));
        // The second build finds what the first left, by either name.
        Assert.Equal(0, _site.Build(output: Path.Combine(disk, "again")).Written!.Written);
    }

    [Fact]
    public void Links_in_a_circle_are_told()
    {
        Directory.CreateSymbolicLink(_site.Output, "output");

        Assert.Contains("circle", Assert.Throws<OutputException>(() => _site.Build()).Message, StringComparison.Ordinal);
    }

    private void List(params string[] files)
    {
        Directory.CreateDirectory(_site.Output);
        File.WriteAllBytes(Path.Combine(_site.Output, Manifest.Name), Manifest.Write([.. files.Select(file => new OutputPath(file))]));
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> found) => found.Select(diagnostic => diagnostic.Descriptor.Id);
}

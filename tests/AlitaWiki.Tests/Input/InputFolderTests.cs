using AlitaWiki.Engine.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class InputFolderTests : IDisposable
{
    private const string Page = "---\ntitle: A page\n---\n";

    private readonly InputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("places/harbour.md~")]
    [InlineData("places/.harbour.md.swp")]
    [InlineData("places/#harbour.md#")]
    [InlineData("places/harbour.md.BAK")]
    [InlineData("places/harbour.md___jb_tmp___")]
    [InlineData("places/4913")]
    [InlineData("media/lamp.svg.part")]
    [InlineData("node_modules/harbour.md")]
    public void What_editors_put_beside_a_file_is_no_part_of_the_wiki(string path)
    {
        using var site = new InputSite().With("properties.yml", "").With(path, "---\ntitle: The Harbour\n---\n");

        var (loaded, diagnostics) = site.Load();

        Assert.Empty(diagnostics);
        Assert.Empty(loaded.Pages);
        Assert.Empty(loaded.Media);
    }

    [Fact]
    public void Pages_and_media_come_in_ordinal_order_of_path()
    {
        foreach (var path in (string[])["b.md", "C.md", "a/z.md", "a.md", "a-b.md", "ä.md"])
            _site.With(path, Page);
        _site.With("media/b.svg", "b").With("media/a/c.svg", "cc");

        var (site, diagnostics) = _site.Load();

        Assert.Empty(diagnostics);
        Assert.Equal(["C", "a-b", "a", "a/z", "b", "ä"], site.Pages.Select(page => page.Id.Value));
        Assert.Equal([("media/a/c.svg", 2L), ("media/b.svg", 1L)], site.Media.Select(file => (file.Path.Value, file.Length)));
    }

    [Fact]
    public void Dot_files_and_node_modules_are_skipped()
    {
        _site.With(".git/a.md", "").With(".hidden.md", "").With("node_modules/x/readme.md", "").With("media/.DS_Store", "");

        var (site, diagnostics) = _site.Load();

        Assert.Empty(diagnostics);
        Assert.Empty(site.Pages);
        Assert.Empty(site.Media);
    }

    [Theory]
    [InlineData("page.md~")]
    [InlineData(".#page.md")]
    [InlineData("#page.md#")]
    [InlineData("page.md.swp")]
    [InlineData(".page.md.swp")]
    [InlineData("4913")]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("page.md.orig")]
    [InlineData("page.md.rej")]
    [InlineData("page.md.bak")]
    [InlineData("page.md.tmp")]
    public void What_editors_and_systems_leave_beside_a_file_is_no_part_of_the_wiki(string name)
    {
        _site.With(name, Page).With($"films/{name}", Page).With($"media/{name}", "x");

        var (site, diagnostics) = _site.Load();

        Assert.Empty(diagnostics);
        Assert.Empty(site.Pages);
        Assert.Empty(site.Media);
    }

    [Fact]
    public void A_stray_file_is_named()
    {
        _site.With("films/poster.png", "").With("site.yaml", "");

        Assert.Equal(
            [("AW1003", "films/poster.png:1:1"), ("AW1003", "site.yaml:1:1")],
            Found());
    }

    [Fact]
    public void A_name_that_makes_no_address_is_refused_with_a_better_one()
    {
        _site.With("films/the moon #1.md", Page).With("media/a b.svg", "");

        var diagnostics = _site.Load().Diagnostics;

        Assert.All(diagnostics, diagnostic => Assert.Equal(FileDiagnostics.UnfitFileName, diagnostic.Descriptor));
        Assert.Contains("films/the-moon-1.md", diagnostics[0].Hint, StringComparison.Ordinal);
        Assert.Contains("media/a-b.svg", diagnostics[1].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_input_is_refused()
    {
        using var elsewhere = new InputSite();
        elsewhere.With("secret.md", Page);
        _site.With("page.md", Page);
        Link("stolen.md", Path.Combine(elsewhere.Folder, "secret.md"));
        Link("media/passwords", "../../../../../../../../etc/passwd");

        var (site, _) = _site.Load();

        Assert.Equal([("AW1004", "media/passwords:1:1"), ("AW1004", "stolen.md:1:1")], Found());
        Assert.Equal(["page"], site.Pages.Select(page => page.Id.Value));
        Assert.Empty(site.Media);
    }

    [Fact]
    public void A_link_that_leaves_the_input_by_way_of_a_linked_folder_is_refused()
    {
        using var elsewhere = new InputSite();
        elsewhere.With("secret.md", Page);
        Link("folder", elsewhere.Folder);
        Link("stolen.md", "folder/secret.md");

        Assert.Equal([("AW1005", "folder:1:1"), ("AW1004", "stolen.md:1:1")], Found());
    }

    [Fact]
    public void A_link_within_the_input_is_followed()
    {
        _site.With("media/logo.svg", "<svg/>");
        Link("media/other.svg", "logo.svg");

        var (site, diagnostics) = _site.Load();

        Assert.Empty(diagnostics);
        Assert.Equal([("media/logo.svg", 6L), ("media/other.svg", 6L)], site.Media.Select(file => (file.Path.Value, file.Length)));
    }

    [Fact]
    public void A_link_to_a_folder_above_does_not_go_round_in_circles()
    {
        _site.With("page.md", Page);
        Link("again", _site.Folder);

        Assert.Equal([("AW1005", "again:1:1")], Found());
    }

    [Fact]
    public void A_link_to_nothing_cannot_be_read()
    {
        Link("gone.md", "nowhere.md");
        Link("self.md", "self.md");

        Assert.Equal([("AW1006", "gone.md:1:1"), ("AW1006", "self.md:1:1")], Found());
    }

    [Fact]
    public void A_missing_folder_and_a_missing_site_file_are_said()
    {
        Assert.Equal(["AW1002"], _site.LoadAsIs().Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Directory.Delete(_site.Folder);
        Assert.Equal(["AW1001", "AW1002"], _site.LoadAsIs().Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Directory.CreateDirectory(_site.Folder);
    }

    [Fact]
    public void A_draft_is_there_only_when_drafts_are_asked_for()
    {
        _site.With("page.md", Page).With("draft.md", "---\ntitle: A draft\ndraft: true\n---\n");

        Assert.Equal(["page"], _site.Load().Site.Pages.Select(page => page.Id.Value));
        Assert.Equal(["draft", "page"], _site.Load(drafts: true).Site.Pages.Select(page => page.Id.Value));
    }

    private void Link(string path, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        var link = Path.Combine(_site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }

    private IEnumerable<(string Id, string Place)> Found() =>
        _site.Load().Diagnostics.Select(diagnostic => (diagnostic.Descriptor.Id, $"{diagnostic.Span}"));
}

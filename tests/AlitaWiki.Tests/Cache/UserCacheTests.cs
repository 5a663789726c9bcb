using AlitaWiki.Cli;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Cache;

/// <summary>Where programs and records are kept between builds: in a folder that is the user's alone.</summary>
public sealed class UserCacheTests : IDisposable
{
    private readonly string _place = RealPath.Of(Directory.CreateTempSubdirectory("alitawiki-places-").FullName).Place;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Theory]
    [InlineData("{place}/own", "{place}/xdg", "{place}/home", "own")]
    [InlineData("{place}/own/", "", "", "own")]
    [InlineData("{place}/here/../own", "", "", "own")]
    [InlineData(null, "{place}/xdg", "{place}/home", "xdg/alitawiki")]
    [InlineData("", "{place}/xdg", "{place}/home", "xdg/alitawiki")]
    [InlineData(null, null, "{place}/home", "home/.cache/alitawiki")]
    [InlineData(null, "", "{place}/home", "home/.cache/alitawiki")]
    [InlineData(null, "xdg", "{place}/home", "home/.cache/alitawiki")]
    [InlineData(null, "./xdg", "{place}/home", "home/.cache/alitawiki")]
    [InlineData(null, "~/xdg", "{place}/home", "home/.cache/alitawiki")]
    public void It_is_what_the_environment_names(string? own, string? standard, string? home, string folder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has one place for it.");

        var cache = Open(own, standard, home);

        Assert.Equal(new UserCache(At(folder), null), cache);
        Assert.True(Directory.Exists(At(folder)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(At(folder)));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(At(folder)));
        }
    }

    [Theory]
    [InlineData("cache", null, null, "ALITAWIKI_CACHE names no whole path: cache")]
    [InlineData(".", null, null, "ALITAWIKI_CACHE names no whole path: .")]
    [InlineData(" ", null, null, "ALITAWIKI_CACHE names no whole path:  ")]
    [InlineData(null, null, "home", "the environment names no home folder. Name a folder in ALITAWIKI_CACHE.")]
    [InlineData(null, null, "", "the environment names no home folder. Name a folder in ALITAWIKI_CACHE.")]
    [InlineData(null, null, null, "the environment names no home folder. Name a folder in ALITAWIKI_CACHE.")]
    public void Without_a_whole_path_there_is_none(string? own, string? standard, string? home, string trouble)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has one place for it.");

        Assert.Equal(new UserCache(null, trouble), Open(own, standard, home));
    }

    [Theory]
    [InlineData("wiki/.cache", "lies in the repository {place}/wiki, where a commit could put anything. Name a folder outside of it in ALITAWIKI_CACHE.")]
    [InlineData("wiki", "lies in the repository {place}/wiki, where a commit could put anything. Name a folder outside of it in ALITAWIKI_CACHE.")]
    [InlineData("wiki/input/.cache", "lies in the repository {place}/wiki, where a commit could put anything. Name a folder outside of it in ALITAWIKI_CACHE.")]
    [InlineData("link/.cache", "lies in the repository {place}/wiki, where a commit could put anything. Name a folder outside of it in ALITAWIKI_CACHE.")]
    [InlineData("link/../wiki/.cache", "lies in the repository {place}/wiki, where a commit could put anything. Name a folder outside of it in ALITAWIKI_CACHE.")]
    [InlineData("", "and the wiki's folders lie within each other. Name another folder in ALITAWIKI_CACHE.")]
    [InlineData("site", "and the wiki's folders lie within each other. Name another folder in ALITAWIKI_CACHE.")]
    [InlineData("site/a/b", "and the wiki's folders lie within each other. Name another folder in ALITAWIKI_CACHE.")]
    [InlineData("to-site/a", "and the wiki's folders lie within each other. Name another folder in ALITAWIKI_CACHE.")]
    public void A_place_that_a_commit_or_a_build_fills_is_refused(string own, string refusal)
    {
        Directory.CreateDirectory(At("wiki/.git"));
        Directory.CreateDirectory(At("wiki/input"));
        Directory.CreateSymbolicLink(At("link"), At("wiki"));
        Directory.CreateSymbolicLink(At("to-site"), "site");

        var cache = Open(At(own), null, null);

        Assert.Equal(new UserCache(null, $"{Path.GetFullPath(At(own))} {refusal.Replace("{place}", _place, StringComparison.Ordinal)}"), cache);
        Assert.False(Directory.Exists(At("wiki/.cache")) || Directory.Exists(At("site")));
    }

    [Fact]
    public void A_link_of_the_cache_into_the_repository_is_refused()
    {
        Directory.CreateDirectory(At("wiki/.git"));
        Directory.CreateDirectory(At("wiki/input"));
        Directory.CreateDirectory(At("wiki/kept"));
        Directory.CreateDirectory(At("home"));
        Directory.CreateSymbolicLink(At("home/.cache"), At("wiki/kept"));

        Assert.StartsWith($"{At("home/.cache/alitawiki")} lies in the repository", Open(At("home/.cache/alitawiki"), null, null).Trouble, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(At("wiki/kept")));
    }

    [Fact]
    public void Of_a_submodule_the_working_tree_is_the_one_that_has_it()
    {
        Directory.CreateDirectory(At("above/.git"));
        Directory.CreateDirectory(At("above/wiki/input"));
        File.WriteAllText(At("above/wiki/.git"), "gitdir: ../.git/modules/wiki\n");

        Assert.NotNull(UserCache.Open(At("above/wiki/input"), At("site"), Environment(At("above/.cache"), null, null)).Trouble);
        Assert.NotNull(UserCache.Open(At("above/wiki/input"), At("site"), Environment(At("above/wiki/.cache"), null, null)).Trouble);
        Directory.Delete(At("above/.git"));
        Assert.Null(UserCache.Open(At("above/wiki/input"), At("site"), Environment(At("above/.cache"), null, null)).Trouble);
        Assert.NotNull(UserCache.Open(At("above/wiki/input"), At("site"), Environment(At("above/wiki/.cache"), null, null)).Trouble);
    }

    [Fact]
    public void A_home_folder_under_git_with_a_wiki_of_its_own_repository_in_it_is_no_trouble()
    {
        Directory.CreateDirectory(At("home/.git"));
        Directory.CreateDirectory(At("home/wiki/.git"));
        Directory.CreateDirectory(At("home/wiki/input"));

        Assert.Null(UserCache.Open(At("home/wiki/input"), At("home/wiki/output"), Environment(At("home/.cache/alitawiki"), null, null)).Trouble);
    }

    [Fact]
    public void What_everyone_can_write_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        Directory.CreateDirectory(At("shared"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At("shared"), (UnixFileMode)0b111_111_111);
        }

        Assert.Equal(
            new UserCache(null, $"{At("shared")} can be written by every user. Name a folder in ALITAWIKI_CACHE that is yours alone."), Open(At("shared"), null, null));
        Assert.NotNull(Open(At("shared/own"), null, null).Folder);
    }

    [Fact]
    public void Where_a_file_lies_or_links_lead_in_a_circle_nothing_is_kept()
    {
        File.WriteAllText(At("file"), "");
        Directory.CreateSymbolicLink(At("circle"), At("round"));
        Directory.CreateSymbolicLink(At("round"), At("circle"));

        Assert.StartsWith($"{At("file")} cannot be written (", Open(At("file"), null, null).Trouble, StringComparison.Ordinal);
        Assert.StartsWith($"{At("file/own")} cannot be written (", Open(At("file/own"), null, null).Trouble, StringComparison.Ordinal);
        Assert.StartsWith($"{At("circle")} cannot be used (", Open(At("circle"), null, null).Trouble, StringComparison.Ordinal);
    }

    private string At(string path) => Path.TrimEndingDirectorySeparator(Path.Combine(_place, path));

    private UserCache Open(string? own, string? standard, string? home) =>
        UserCache.Open(At("wiki/input"), At("site"), Environment(own, standard, home));

    private Func<string, string?> Environment(string? own, string? standard, string? home) => name => (name switch
    {
        UserCache.Variable => own,
        "XDG_CACHE_HOME" => standard,
        "HOME" => home,
        _ => null,
    })?.Replace("{place}", _place, StringComparison.Ordinal);
}

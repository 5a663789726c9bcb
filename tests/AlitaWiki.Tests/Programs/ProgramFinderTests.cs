using AlitaWiki.Engine.Programs;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Programs;

/// <summary>Only what was installed on purpose is run.</summary>
public sealed class ProgramFinderTests
{
    [Theory]
    [InlineData("git")]
    [InlineData("npm")]
    [InlineData("node")]
    public void A_file_that_may_not_be_run_is_passed_over_for_the_next_program(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no permission to run.");
        using var site = SiteTest.Of("");
        var (text, program) = (Write(site, "text", name, runs: false), Write(site, "programs", name, runs: true));

        Assert.Equal(program, ProgramFinder.Find(name, Path.GetDirectoryName(text) + Path.PathSeparator + Path.GetDirectoryName(program)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("programs")]
    [InlineData("..")]
    public void A_folder_that_is_named_relatively_holds_no_program(string folder)
    {
        using var site = SiteTest.Of("");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetDirectoryName(Write(site, "programs", "npm", runs: true))!);

        Assert.Null(ProgramFinder.Find("npm", relative));
        Assert.Null(ProgramFinder.Find("npm", Path.Combine(relative, folder)));
        Assert.Null(ProgramFinder.Find("npm", folder));
    }

    private static string Write(SiteTest site, string folder, string name, bool runs)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(site.Folder, folder)).FullName, OperatingSystem.IsWindows() ? name + ".cmd" : name);
        File.WriteAllText(file, "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | (runs ? UnixFileMode.UserExecute : UnixFileMode.None));
        }

        return file;
    }
}

using System.Diagnostics;
using System.Globalization;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The same input gives the same bytes, wherever, whenever and on whatever machine it is built.</summary>
public sealed class DeterminismTests
{
    private static readonly string s_wiki = Path.Combine(Repository.Root, "tests", "AlitaWiki.Tests", "Sites", "tidewatch", "input");

    private static readonly Lazy<SortedDictionary<string, string>> s_bytes = new(() =>
    {
        using var site = SiteTest.CopyOf(s_wiki);
        return Built(site);
    });

    [Fact]
    public void Twice_and_at_another_path()
    {
        using var elsewhere = SiteTest.CopyOf(s_wiki);

        Assert.Equal(s_bytes.Value, Built(elsewhere));
        Assert.Equal(s_bytes.Value, Built(elsewhere));
        Assert.True(s_bytes.Value.Count > 20);
    }

    [Fact]
    public void Whatever_the_order_of_files_on_disk()
    {
        using var site = SiteTest.Of("");
        foreach (var file in Directory.EnumerateFiles(s_wiki, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            site.Write(Path.GetRelativePath(s_wiki, file), File.ReadAllText(file));
        }

        Assert.Equal(s_bytes.Value, Built(site));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void In_a_program_of_another_culture(string culture)
    {
        using var site = SiteTest.CopyOf(s_wiki);
        var expected = s_bytes.Value;
        var own = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Built(site));
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Theory]
    [InlineData("TZ=Asia/Tokyo", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1", "TZ=America/Los_Angeles")]
    [InlineData("DOTNET_PROCESSOR_COUNT=8", "TZ=Pacific/Kiritimati", "LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8")]
    [InlineData("TZ=Asia/Kathmandu", "LANG=th_TH.UTF-8", "LC_ALL=th_TH.UTF-8")]
    [InlineData("LANG=fa_IR.UTF-8", "LC_ALL=fa_IR.UTF-8", "DOTNET_TieredCompilation=0")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "LC_ALL=C")]
    public async Task From_the_command_line_in_another_environment(params string[] environment)
    {
        using var site = SiteTest.CopyOf(s_wiki);
        foreach (var variable in environment)
        {
            site.Variables.Add(variable.Split('=')[0], variable.Split('=')[1]);
        }

        var result = await site.RunAsync("build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(s_bytes.Value, Snapshot.Of(site.Output));
    }

    /// <summary>As git writes it on Windows.</summary>
    [Fact]
    public void From_a_checkout_with_line_ends_of_windows()
    {
        using var lines = SiteTest.CopyOf(s_wiki);
        using var windows = SiteTest.CopyOf(s_wiki);
        foreach (var file in Repository.Files([windows.Input], ".md", ".yml"))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(Built(lines), Built(windows));
    }

    [Fact]
    public async Task Whatever_rights_new_files_get()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such mask.");
        using var site = SiteTest.CopyOf(s_wiki);
        var start = TestedProgram.InShell("umask 077; \"$@\"", "build", "--no-search", "--as-of", "2026-01-01");
        start.WorkingDirectory = site.Folder;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(s_bytes.Value, Snapshot.Of(site.Output));
    }

    [Fact]
    public async Task The_day_comes_from_the_environment_where_nothing_else_says_it()
    {
        using var site = SiteTest.CopyOf(s_wiki);
        var config = await File.ReadAllTextAsync(Path.Combine(site.Input, "site.yml"), TestContext.Current.CancellationToken);
        site.Write("site.yml", config.Replace("as-of: 2026-01-01\n", "", StringComparison.Ordinal));

        await site.RunAsync("build");
        var then = Snapshot.Of(site.Output);
        site.Variables["SOURCE_DATE_EPOCH"] = "1735689600";
        await site.RunAsync("build");

        Assert.Equal(s_bytes.Value, then);
        Assert.NotEqual(then, Snapshot.Of(site.Output));
    }

    private static SortedDictionary<string, string> Built(SiteTest site)
    {
        Assert.True(site.Build().Succeeded);
        return Snapshot.Of(site.Output);
    }
}

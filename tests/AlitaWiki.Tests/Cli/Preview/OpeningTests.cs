using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>What <c>--open</c> does on a machine with a browser, and on one without.</summary>
public sealed class OpeningTests
{
    [Fact]
    public async Task Without_a_browser_it_says_where_to_look_and_serves()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks no program of the path.");
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder, path: "/nowhere", options: "--open");

        await preview.UntilSaidAsync($"No browser could be opened; open {preview.Address} yourself.");
        Assert.True((await preview.GetAsync("/")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_browser_is_given_the_address()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks no program of the path.");
        using var site = SiteTest.Of(ServedSite.Wiki);
        var (programs, asked) = (Path.Combine(site.Folder, "programs"), Path.Combine(site.Folder, "asked"));
        Directory.CreateDirectory(programs);
        foreach (var name in new[] { "xdg-open", "open" })
        {
            var program = Path.Combine(programs, name);
            await File.WriteAllTextAsync(program, $"#!/bin/sh\necho \"$1\" > '{asked}'\n", TestContext.Current.CancellationToken);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        await using var preview = await PreviewProcess.StartAsync(site.Folder, path: programs, options: "--open");
        await UntilAsync(() => File.Exists(asked) && File.ReadAllText(asked).Length > 0);

        Assert.Equal(preview.Address, (await File.ReadAllTextAsync(asked, TestContext.Current.CancellationToken)).Trim().TrimEnd('/'));
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}

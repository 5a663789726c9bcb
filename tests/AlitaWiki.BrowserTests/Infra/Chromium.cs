using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    /// <summary>The first has no window that it could show, and takes half the work for the same pages.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program named by CHROMIUM_PATH, or else the first that is installed; null where there is none.</summary>
    public static string? FindExecutable()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var candidates =
            from name in Names
            from folder in folders
            from extension in new[] { "", ".exe" }
            select Path.Combine(folder, name + extension);
        return candidates.FirstOrDefault(File.Exists);
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string executable) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            // The checks run in containers, which give no sandbox and little shared memory.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
}

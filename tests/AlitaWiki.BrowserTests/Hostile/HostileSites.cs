using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Hostile;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests.Hostile;

/// <summary>The hostile wiki, built once, on a host that sends the site's headers and on one that sends none.</summary>
public sealed class HostileSites : IAsyncLifetime
{
    /// <summary>Enough for every page to open within the time of the checks.</summary>
    private const int VectorsOfAPage = 16;

    private IPlaywright? _playwright;
    private readonly List<StaticHost> _hosts = [];

    public HostileWiki Pages { get; } = HostileWiki.OfPages(VectorsOfAPage);

    /// <summary>Null where there is none.</summary>
    internal IBrowser? Browser { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.FindExecutable() is not { } executable)
            return;
        Pages.Write();
        Pages.Commit();
        Pages.Build();
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright, executable);
    }

    /// <summary>Serves a folder until all tests are done.</summary>
    /// <returns>Where, without a slash at the end.</returns>
    public async Task<string> ServeAsync(string folder, bool sendHeaders)
    {
        var host = await StaticHost.StartAsync(folder, sendHeaders);
        _hosts.Add(host);
        return host.Address;
    }

    /// <summary>The routes of the pages in a built folder.</summary>
    internal static IEnumerable<string> Routes(string output) =>
        Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
            .Select(file => "/" + string.Join('/', Path.ChangeExtension(Path.GetRelativePath(output, file), null).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)))
            .Select(route => route == "/index" ? "/" : route)
            .Where(route => route is not ("/404" or "/admin"))
            .Order(StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var host in _hosts)
            await host.DisposeAsync();
        Pages.Dispose();
    }
}

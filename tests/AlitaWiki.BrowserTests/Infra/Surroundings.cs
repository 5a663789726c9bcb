using System.Collections.Concurrent;
using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Surroundings))]

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>What all browser tests share: two built wikis, each on a host of its own, and one browser.</summary>
public sealed class Surroundings : IAsyncLifetime
{
    /// <summary>How long a test waits for what it demands. Nothing passes later for it than it would on an idle machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly BuiltWiki[] _wikis = [BuiltWiki.OfRepository(), BuiltWiki.OfEverything()];
    private readonly Dictionary<string, StaticHost> _hosts = [];
    private readonly ConcurrentDictionary<Screen, Lazy<Task<IBrowserContext>>> _contexts = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Null where there is none.</summary>
    internal IBrowser? Browser => _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        await Task.WhenAll(_wikis.Select(wiki => wiki.BuildAsync(search: true)));
        foreach (var wiki in _wikis)
        {
            _hosts.Add(wiki.Name, await StaticHost.StartAsync(wiki.Folder));
        }

        if (Chromium.FindExecutable() is { } executable)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.LaunchAsync(_playwright, executable);
        }
    }

    /// <summary>Where a wiki is served, without a slash at the end.</summary>
    public string AddressOf(string name) => _hosts[name].Address;

    /// <summary>Where each former address of a wiki leads.</summary>
    public IReadOnlyDictionary<string, string> Redirects(string name) => HostRules.Of(Wiki(name).Folder).Redirects;

    public BuiltWiki Wiki(string name) => _wikis.Single(wiki => wiki.Name == name);

    /// <summary>The longest page of each folder of a wiki, and all pages outside of folders.</summary>
    public IEnumerable<string> LongestRoutes(string name)
    {
        var wiki = Wiki(name);
        return wiki.Routes
            .GroupBy(route => route[..(route.LastIndexOf('/') + 1)])
            .SelectMany(folder => folder.Key == "/" ? folder : folder.OrderByDescending(route => new FileInfo(wiki.FileOf(route)).Length).Take(1));
    }

    /// <summary>A new tab on a screen; tabs on one screen share what the browser remembers.</summary>
    public async Task<Visit> VisitAsync(string wiki, Screen? screen = null)
    {
        RequireBrowser();
        var context = await _contexts.GetOrAdd(screen ?? new Screen(), key => new(() => NewContextAsync(key))).Value;
        return new Visit(await context.NewPageAsync(), _hosts[wiki].Address, ownsContext: false);
    }

    /// <summary>A new tab of a reader who was never here before.</summary>
    public async Task<Visit> FirstVisitAsync(string wiki, Screen? screen = null)
    {
        RequireBrowser();
        var context = await NewContextAsync(screen ?? new Screen());
        return new Visit(await context.NewPageAsync(), _hosts[wiki].Address, ownsContext: true);
    }

    /// <summary>A new tab of a reader who was never here before, on a site of a test's own.</summary>
    public async Task<Visit> FirstVisitAtAsync(string address, Screen? screen = null)
    {
        RequireBrowser();
        var context = await NewContextAsync(screen ?? new Screen());
        return new Visit(await context.NewPageAsync(), address, ownsContext: true);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        foreach (var host in _hosts.Values)
        {
            await host.DisposeAsync();
        }

        foreach (var wiki in _wikis)
        {
            wiki.Dispose();
        }
    }

    /// <summary>Skips the test where there is no browser; fails it in CI.</summary>
    public void RequireBrowser()
    {
        const string Missing = "There is no browser: install chromium, or name one in CHROMIUM_PATH.";
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Missing);
        }

        Assert.SkipUnless(_browser is not null, Missing);
    }

    private async Task<IBrowserContext> NewContextAsync(Screen screen)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = screen.Scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        // A page that leads to another at random stays, and can be looked at like any other.
        await context.RouteAsync("**/data/routes/*.json", route => route.FulfillAsync(new() { Json = Array.Empty<string>() }));
        return context;
    }
}

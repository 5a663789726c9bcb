using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>A tab that remembers all that went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly string _address;
    private readonly bool _ownsContext;
    private readonly List<string> _problems = [];

    public Visit(IPage page, string address, bool ownsContext)
    {
        Page = page;
        _address = address;
        _ownsContext = ownsContext;
        // What the console says of failed requests is told below, and an unknown address is no mistake of the page.
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(true, $"{request.Url} failed: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Url} gave {response.Status}");
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, uncaught exceptions and failed requests.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Opens a route and waits for all that the page loads.</summary>
    public async Task<IResponse> OpenAsync(string route) => (await Page.GotoAsync(_address + route))!;

    /// <summary>Where the tab is now, as a route with its fragment.</summary>
    public string Place => Page.Url[_address.Length..];

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (_ownsContext)
        {
            await Page.Context.DisposeAsync();
        }
    }

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            _problems.Add(what);
        }
    }
}

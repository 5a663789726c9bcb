using System.Collections.Concurrent;
using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Hostile;

/// <summary>A browser's window in which vectors are opened, and which notes every one that got what it wants.</summary>
internal sealed class Watch : IAsyncDisposable
{
    /// <summary>More tabs gain nothing on two processors.</summary>
    private const int Tabs = 4;

    /// <summary>What the parser of this very browser made of a page, judged by what no page of a wiki may hold.</summary>
    private const string Audit = """
        () => {
          const found = [];
          const note = (what, element) => found.push(`${what} ${element.outerHTML.slice(0, 200)}`);
          const addresses = ["href", "src", "action", "formaction", "poster", "background", "data", "xlink:href", "srcset"];
          const elements = "iframe, frame, object, embed, applet, base, style, math, template, animate, set, use, foreignObject, script:not([src], [type='application/ld+json']), meta[http-equiv=refresh], img[name], form[name], a[name]";
          for (const element of document.querySelectorAll(elements)) note("element", element);
          for (const element of document.querySelectorAll("*")) {
            for (const { name, value } of element.attributes) {
              if (/^on|^srcdoc$/i.test(name)) note(name, element);
              if (addresses.includes(name) && !/^(https?|mailto):$/.test(new URL(value, location.href).protocol)) note(name, element);
            }
          }
          return found;
        }
        """;

    private readonly IBrowserContext _context;
    private readonly string _address;
    private readonly ConcurrentQueue<string> _findings = [];

    private Watch(IBrowserContext context, string address)
    {
        _context = context;
        _address = address;
    }

    /// <summary>Scripts that ran, requests to the vectors' addresses, dialogs, breaches of the policy, and what stands in pages that may not.</summary>
    public IReadOnlyCollection<string> Findings => _findings;

    public static async Task<Watch> StartAsync(IBrowser browser, string address)
    {
        var watch = new Watch(await browser.NewContextAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }), address);
        watch._context.SetDefaultTimeout((float)Surroundings.Patience.TotalMilliseconds);
        await watch._context.ExposeFunctionAsync<int>("ran", number => watch.Note($"vector {number} ran"));
        await watch._context.ExposeFunctionAsync<string>("breached", what => watch.Note($"policy: {what}"));
        await watch._context.AddInitScriptAsync("addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => breached(`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`))");
        watch._context.Request += (_, request) => watch.Note(request);
        watch._context.Dialog += (_, dialog) => watch.Note($"dialog {dialog.Message}");
        await watch._context.RouteAsync(url => !url.StartsWith(address, StringComparison.Ordinal), route => route.AbortAsync());
        // A page that leads to another at random stays.
        await watch._context.RouteAsync("**/data/routes/*.json", route => route.FulfillAsync(new() { Json = Array.Empty<string>() }));
        return watch;
    }

    /// <summary>Opens every route, and does something on each page once it has loaded.</summary>
    /// <param name="act">Null for nothing.</param>
    public async Task VisitAsync(IEnumerable<string> routes, Func<IPage, Task>? act = null)
    {
        var queue = new ConcurrentQueue<string>(routes);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await _context.NewPageAsync();
            while (queue.TryDequeue(out var route))
            {
                await page.GotoAsync(_address + route);
                foreach (var found in await page.EvaluateAsync<string[]>(Audit))
                    Note($"{route}: {found}");
                if (page.Url != _address + route && !page.Url.StartsWith($"{_address}{route}#", StringComparison.Ordinal))
                    Note($"{route} leads to {page.Url}");
                if (act is not null)
                    await act(page);
            }

            await page.CloseAsync();
        }));
    }

    /// <summary>A tab for a test to do with as it likes.</summary>
    public Task<IPage> OpenTabAsync() => _context.NewPageAsync();

    /// <summary>Opens a file that is no page of the wiki.</summary>
    public async Task OpenAsync(string path)
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync(_address + path);
        await page.CloseAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(IRequest request)
    {
        if (!request.Url.StartsWith(_address, StringComparison.Ordinal))
            Note($"request of {request.Frame.Url} for {request.Url}");
    }

    private void Note(string what) => _findings.Enqueue(what);
}

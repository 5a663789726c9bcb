using AlitaWiki.BrowserTests.Editing;
using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Hostile;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests.Hostile;

/// <summary>
/// Who looks at somebody else's pages in the preview or the editor runs none of what stands in them: what the preview says of errors
/// quotes them, and the editor's configuration is made of the wiki's own words.
/// </summary>
[Collection(nameof(Alone))]
public sealed class HostileToolsTests(Surroundings surroundings) : IAsyncLifetime
{
    private const string Overlay = "alitawiki-preview-errors";

    /// <summary>As many errors as the preview shows at once, one of which tells the batches apart.</summary>
    private const int OfABatch = 19;

    /// <summary>Through the whole preview; what it draws them with is given all of them.</summary>
    private const int Batches = 4;

    /// <summary>The editor takes its time for every claim of a page; each vector gets there in the name of a type and of a property.</summary>
    private const int OneOf = 8;

    private const int OfAnArticle = 12;
    private const int Articles = 3;

    private static readonly PageWaitForFunctionOptions s_patience = new() { Timeout = 60_000 };

    private static readonly string[] s_drawnWith = ["article", "bdi", "button", "dialog", "div", "h1", "h2", "link", "mark", "p", "pre", "span", "u"];

    private readonly string _folder = Directory.CreateTempSubdirectory("alitawiki-tools-").FullName;

    public ValueTask InitializeAsync()
    {
        surroundings.RequireBrowser();
        WriteFile("site.yml", "title: Tidewatch\n");
        WriteFile("properties.yml", "");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_the_preview_says_of_errors_runs_nothing_that_it_quotes()
    {
        var texts = Vector.All.Select(vector => vector.Text).Where(text => !text.Any(char.IsControl)).ToArray();
        Write("broken", texts[..OfABatch]);
        WriteFile("\"'><svg onload=ran(9001)>.md", "---\ntitle: Misnamed\n---\n");
        await using var preview = await PreviewProcess.StartAsync(_folder);
        await using var watch = await Watch.StartAsync(surroundings.Browser!, preview.Address);
        var page = await watch.OpenTabAsync();

        // No site yet: a page of the preview's own says what is wrong.
        await page.GotoAsync(preview.Address);
        await page.WaitForFunctionAsync("() => document.body.textContent.includes('broken-batch')", null, s_patience);
        File.Delete(Path.Combine(_folder, "input", "\"'><svg onload=ran(9001)>.md"));
        Write("mended", []);
        await page.WaitForFunctionAsync("() => document.querySelector('h1')?.textContent === 'The Harbour'", null, s_patience);

        for (var batch = 1; batch <= Batches; batch++)
        {
            var quoted = texts.Where((_, i) => i % (Batches + 1) == batch).Take(OfABatch).ToArray();
            Write($"no-{batch}", quoted);
            await page.WaitForFunctionAsync(
                $"name => [...document.querySelector('{Overlay}')?.shadowRoot.querySelectorAll('h2') ?? []].some(error => error.textContent.includes(name))", $"no-{batch}-batch", s_patience);
            Assert.Equal(OfABatch + 1, await page.EvaluateAsync<int>($"document.querySelector('{Overlay}').shadowRoot.querySelectorAll('article').length"));
            Assert.Contains(quoted[^1], await page.EvaluateAsync<string>($"document.querySelector('{Overlay}').shadowRoot.textContent"), StringComparison.Ordinal);
        }

        var drawn = await page.EvaluateAsync<string[]>(
            $$"""
            async texts => {
              const { showErrors } = await import("/.preview/overlay.js");
              showErrors(texts.map(text => ({ id: text, file: text, line: 2, column: 1, message: text, hint: text,
                lines: [{ number: 1, text, mark: null }, { number: 2, text, mark: Math.min(4, text.length) }] })), 3);
              await new Promise(done => setTimeout(done, 500));
              const all = [...document.querySelector("{{Overlay}}").shadowRoot.querySelectorAll("*")];
              return [...new Set(all.map(element => element.localName)), ...all.flatMap(element => element.getAttributeNames().filter(name => name.startsWith("on")))];
            }
            """,
            Vector.All.Select(vector => vector.Text).ToArray());

        Assert.Equal(s_drawnWith, drawn.Order(StringComparer.Ordinal));
        Assert.Empty(watch.Findings.Take(20));
    }

    [Fact]
    public async Task The_editor_runs_nothing_of_the_wiki_that_it_is_set_up_for_or_of_the_pages_opened_in_it()
    {
        using var hostile = HostileWiki.OfPages(OfAnArticle, OneOf);
        hostile.Write();
        var input = Path.Combine(hostile.Folder, "input");
        await File.WriteAllTextAsync(
            Path.Combine(input, "site.yml"),
            "title: \"</title><script>ran(9001)</script>\"\nurl: https://tidewatch.example/\"onload=ran(9002)\nrepository: https://github.com/tidewatch/wiki\nicon: media/plain.svg\nlogo: media/plain.svg\n",
            TestContext.Current.CancellationToken);
        await using var wiki = await EditedWiki.StartAsync(surroundings, input);
        await using var watch = await Watch.StartAsync(surroundings.Browser!, wiki.Address);
        await using var visit = new Visit(await watch.OpenTabAsync(), wiki.Address, ownsContext: false);

        await EditedWiki.SignInAsync(visit);
        // The names of all types stand beside the list of pages.
        Assert.InRange(Occurrences(await visit.Page.InnerTextAsync("body")), 30, int.MaxValue);
        foreach (var article in Directory.EnumerateFiles(input, "v*.md", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(Path.GetDirectoryName(file)) == input).Order(StringComparer.Ordinal).Take(Articles))
        {
            // By way of the list of pages, which shows their titles too.
            var place = $"#/collections/in-{Path.GetFileName(Path.GetDirectoryName(article))}";
            await visit.Page.EvaluateAsync("place => { location.hash = place; }", place);
            await visit.Page.Locator($"a[href='{place}/entries/{Path.GetFileNameWithoutExtension(article)}']").ClickAsync(new() { Timeout = 60_000 });
            await Assertions.Expect(EditedWiki.Field(visit, "title")).Not.ToHaveValueAsync("", new() { Timeout = 60_000 });
            Assert.Contains("ran(", await EditedWiki.Field(visit, "body").InputValueAsync(), StringComparison.Ordinal);
        }

        // What a claim can be about and rest on is offered from all of the wiki.
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add claim" }).ClickAsync();
        await EditedWiki.Field(visit, "property").FillAsync("ran(");
        await Assertions.Expect(visit.Page.Locator("[id*='-option-']").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.InRange(Occurrences(string.Concat(await visit.Page.Locator("[id*='-option-']").AllInnerTextsAsync())), 10, int.MaxValue);
        Assert.InRange(Occurrences(string.Concat(await visit.Page.Locator("datalist option").AllTextContentsAsync())), 5, int.MaxValue);
        Assert.Empty(watch.Findings.Where(IsOfAVector).Take(20));
    }

    private static int Occurrences(string text) => text.Split("ran(").Length - 1;

    /// <summary>The editor asks GitHub and a list of its own for things, which here nobody answers; that is no vector's doing.</summary>
    private static bool IsOfAVector(string finding) =>
        finding.EndsWith(" ran", StringComparison.Ordinal) || finding.StartsWith("dialog", StringComparison.Ordinal) || finding.StartsWith("policy", StringComparison.Ordinal)
        || finding.Contains(Vector.Canary, StringComparison.Ordinal);

    /// <summary>The page, with keys that no page has.</summary>
    private void Write(string batch, string[] keys) =>
        WriteFile("index.md", "---\ntitle: The Harbour\n" + (keys.Length == 0 ? "" : $"{batch}-batch: x\n") + string.Concat(keys.Select(key => $"{HostileFile.Quoted(key)}: x\n")) + "---\nShips.\n");

    private void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "input"));
        File.WriteAllText(Path.Combine(_folder, "input", path), text);
    }
}

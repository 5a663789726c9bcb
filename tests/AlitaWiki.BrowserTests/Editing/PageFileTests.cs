using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests.Editing;

/// <summary>What the editor makes of a page's file, whoever wrote it and however: only what was changed in the form changes.</summary>
public sealed class PageFileTests(Surroundings surroundings)
{
    private const string Odd = """
        ---
        # Where it all began
        title:   'It''s here'   # with a comment
        order: 2
        claims: # the reason
            height:
            # the first of two
            -   value: [2025, 2026]   # either
                source: survey
                qualifiers: {at: "low tide"}
            -   {value: 3, source: ballad}
            # the last word
            lit-on: {value: 1890, source: logbook}
        tags:
        - towers
        - sea # salt
        later-key: {left: as it is}
        ---

        Body [[x]] [@y].


        """;

    private const string Read = """
        async cases => {
          const config = await (await fetch("/admin/config.json")).json();
          const version = (await (await fetch("/admin")).text()).match(/src="(.*)\/editor\.js"/)[1];
          const { PageFile } = await import(`${version}/page-file.js`);
          const fields = new Map(config.collections.flatMap(collection => collection.fields).map(field => [field.name, field]));
          const { fromFile, toFile } = new PageFile([...fields.values()]);
          return cases.map(({ file, edit }) => {
            const page = file === null ? {} : structuredClone(fromFile(file));
            new Function("page", edit)(page);
            return toFile(page);
          });
        }
        """;

    /// <summary>A change in the form, the text that it takes from the file, and the text that stands there instead.</summary>
    private static readonly (string Edit, string Taken, string Given)[] s_edits =
    [
        ("", "", ""),
        ("page.title += '!'", "'It''s here'", "'It''s here!'"),
        ("page.title = 'Sea: \"the\" #1'", "'It''s here'", "'Sea: \"the\" #1'"),
        ("page.order = 3", "order: 2", "order: 3"),
        ("page.order = null", "order: 2\n", ""),
        ("page.summary = 'A: b'", "order: 2\n", "summary: \"A: b\"\norder: 2\n"),
        ("page.draft = true", "later-key: {left: as it is}\n", "draft: true\nlater-key: {left: as it is}\n"),
        ("page.tags.push('a, b')", "- sea # salt\n", "- sea # salt\n- a, b\n"),
        ("page.tags = ['sea']", "- towers\n", ""),
        ("page.tags = []", "tags:\n- towers\n- sea # salt\n", ""),
        ("page.claims[0].quote = 'so: high'", "        qualifiers:", "        quote: \"so: high\"\n        qualifiers:"),
        ("page.claims[0].value = '[2030..]'", "[2025, 2026]", "\"[2030..]\""),
        ("page.claims[0].qualifiers[0].text = 'high tide'", "qualifiers: {at: \"low tide\"}", "qualifiers:\n          at: high tide"),
        ("page.claims.splice(1, 1)", "    -   {value: 3, source: ballad}\n", ""),
        ("page.claims[1].locator = '¶4'", "    -   {value: 3, source: ballad}\n", "    - value: 3\n      source: ballad\n      locator: ¶4\n"),
        ("page.claims.push({ property: 'height', value: '4', source: 'survey' })", "    # the last word\n", "    - value: 4\n      source: survey\n    # the last word\n"),
        ("page.claims.unshift({ property: 'height', value: '4', source: 'survey' })", "    -   value: [", "    - value: 4\n      source: survey\n    -   value: ["),
        ("page.claims.push({ property: 'motto', value: 'yes: no', source: 'survey', speaker: ['a', 'b, c'] })", "tags:\n", "    motto:\n      - value: \"yes: no\"\n        source: survey\n        speaker: [a, \"b, c\"]\ntags:\n"),
        ("page.claims = []", Odd[Odd.IndexOf("claims:", StringComparison.Ordinal)..Odd.IndexOf("tags:", StringComparison.Ordinal)], ""),
        ("page.body += '\\n\\nMore.\\n'", "Body [[x]] [@y].\n\n", "Body [[x]] [@y].\n\nMore.\n"),
        ("page.body = ''", "Body [[x]] [@y].\n\n", ""),
    ];

    [Fact]
    public async Task OnlyWhatWasChangedChanges()
    {
        string[] expected = [.. s_edits.Select(edit => edit.Taken.Length == 0 ? Odd : Odd.Replace(edit.Taken, edit.Given, StringComparison.Ordinal))];
        Assert.All(s_edits.Zip(expected), edit => Assert.True(edit.First.Edit.Length == 0 || edit.Second != Odd, $"Not in the file: {edit.First.Taken}"));

        Assert.Equal(expected, await SavedAsync([.. s_edits.Select(edit => (Odd, edit.Edit))]));
    }

    [Fact]
    public async Task LinesThatEndAsOnWindowsStayLikeThat()
    {
        var file = Windows(Odd);

        Assert.Equal(
            s_edits.Select(edit => edit.Taken.Length == 0 ? file : file.Replace(Windows(edit.Taken), Windows(edit.Given), StringComparison.Ordinal)),
            await SavedAsync([.. s_edits.Select(edit => (file, edit.Edit))]));
    }

    [Fact]
    public async Task APageThatCannotBeReadStaysAsItIs()
    {
        string[] files =
        [
            "---\ntitle: [unclosed\n---\nText\n", "---\n{title: The pier}\n---\nText\n", "---\njust words\n---\n", "---\n---\nText\n", "Text without a top\n", "",
        ];

        Assert.Equal(files, await SavedAsync([.. files.Select(file => (file, "page.title = 'Lost'; page.body = 'Lost'; page.claims = []"))]));
    }

    [Fact]
    public async Task APageThatEndsWithoutANewLineOrBeginsWithAMarkKeepsThat()
    {
        string[] files = ["\ufeff--- \ntitle: A\n---\nText", "---\ntitle: A\n---"];

        Assert.Equal(
            files.Select(file => file.Replace("title: A", "title: B", StringComparison.Ordinal)),
            await SavedAsync([.. files.Select(file => (file, "page.title = 'B'"))]));
    }

    [Fact]
    public async Task ANewPageHasWhatWasFilledInAndNothingElse() =>
        Assert.Equal(
            ["---\ntitle: Pier\ntags: [sea, \"a, b\"]\norder: 3\n---\n\nText.\n"],
            await SavedAsync((null, "Object.assign(page, { order: 3, draft: false, tags: ['sea', '', 'a, b'], aliases: [], summary: '', claims: [], title: 'Pier', body: 'Text.' })")));

    private static string Windows(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    /// <summary>What is saved of pages, each after an edit; of none, a new page.</summary>
    private async Task<string[]> SavedAsync(params (string? File, string Edit)[] cases)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Repository);
        Npm.Require(Directory.Exists(Path.Combine(surroundings.Wiki(Wikis.Repository).Folder, "admin")), "its editor");
        // A page whose policy lets the edit be made of text.
        await visit.Page.RouteAsync("**/admin", async route =>
        {
            if (route.Request.IsNavigationRequest)
            {
                await route.FulfillAsync(new() { Body = "", ContentType = "text/html" });
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        await visit.OpenAsync("/admin");
        return await visit.Page.EvaluateAsync<string[]>(Read, cases.Select(entry => new { file = entry.File, edit = entry.Edit }).ToArray());
    }
}

using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Hostile;
using Xunit;

namespace AlitaWiki.BrowserTests.Hostile;

/// <summary>Hundreds of vectors in every field of a wiki, opened in a real browser: none runs.</summary>
[Collection(nameof(Alone))]
public sealed class HostileInputTests(Surroundings surroundings, HostileSites sites) : IClassFixture<HostileSites>
{
    /// <summary>Written by hand into pages, so many of them run in the browser of these tests; others run in other browsers, or on a click.</summary>
    private const int RunWhereLetThrough = 150;

    /// <summary>Lists of pages, of which some show what all do; the test of their HTML reads every one.</summary>
    private static readonly string[] s_manyAlike = ["/tags/", "/names/", "/t"];

    private const int OfManyAlike = 12;

    [Fact]
    public async Task With_the_headers_of_the_site_nothing_runs() => await OpenAllAsync(sendHeaders: true);

    [Fact]
    public async Task Without_any_headers_nothing_runs_either() => await OpenAllAsync(sendHeaders: false);

    [Fact]
    public async Task In_what_the_scripts_of_the_site_show_nothing_runs()
    {
        surroundings.RequireBrowser();
        var output = sites.Pages.Output;
        await using var watch = await Watch.StartAsync(sites.Browser!, await sites.ServeAsync(output, sendHeaders: false));
        var (cards, results) = (Module(output, "page-card"), Module(output, "search-results"));
        var routes = HostileSites.Routes(output).ToArray();
        await watch.VisitAsync(["/all-pages"], async page =>
        {
            var made = await page.EvaluateAsync<int>(
                """
                async ([cards, results, routes, texts]) => {
                  const { readPage } = await import(cards);
                  const { resultItem } = await import(results);
                  for (const route of routes) document.body.append(await readPage(route) ?? "");
                  for (const text of texts) {
                    const data = { url: "/x", content: text, excerpt: `a <mark>${text}</mark> b ${text}`, meta: { title: text, type: text, aliases: text, disputed: text },
                      sub_results: [{ title: text, url: "/x#x", anchor: {}, locations: [1] }] };
                    document.body.append(resultItem(data, text, true), resultItem(data, "x", false));
                  }
                  await new Promise(done => setTimeout(done, 500));
                  return document.body.querySelectorAll(".preview, .search-result").length;
                }
                """,
                new object[] { cards, results, routes, sites.Pages.Vectors.Select(vector => vector.Text).ToArray() });
            Assert.True(made > 2 * sites.Pages.Vectors.Count, $"{made} pieces");
        });
        Assert.Empty(watch.Findings.Take(20));
    }

    [Fact]
    public async Task A_picture_opened_by_itself_runs_nothing_under_the_headers_of_the_site()
    {
        surroundings.RequireBrowser();
        var picture = $"/media/v{sites.Pages.Vectors[0].Number}.svg";
        await using var bare = await Watch.StartAsync(sites.Browser!, await sites.ServeAsync(sites.Pages.Output, sendHeaders: false));
        await bare.OpenAsync(picture);
        Assert.NotEmpty(bare.Findings);
        await using var kept = await Watch.StartAsync(sites.Browser!, await sites.ServeAsync(sites.Pages.Output, sendHeaders: true));
        await kept.OpenAsync(picture);
        Assert.DoesNotContain(kept.Findings, finding => finding.Contains("ran", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Vectors_in_what_all_pages_share_do_not_run()
    {
        surroundings.RequireBrowser();
        foreach (var named in (string[])["\"><svg onload=ran(9001)>", "</script><script>ran(9002)</script>", "javascript:ran(9003)", "' autofocus onfocus=ran(9004) x='"])
        {
            using var wiki = HostileWiki.OfFrame(new Vector(9000, named));
            wiki.Write();
            wiki.Build();
            await using var watch = await Watch.StartAsync(sites.Browser!, await sites.ServeAsync(wiki.Output, sendHeaders: false));
            await watch.VisitAsync(["/", "/plain", "/sources/plain", "/404"]);
            Assert.Empty(watch.Findings.Take(20));
        }
    }

    [Fact]
    public async Task Written_by_hand_the_vectors_run_and_are_noticed()
    {
        surroundings.RequireBrowser();
        var folder = Directory.CreateDirectory(Path.Combine(sites.Pages.Folder, "let-through")).FullName;
        foreach (var vectors in Vector.All.Chunk(24))
        {
            // Each in a frame of its own, so that one which swallows what follows takes nothing from the others.
            var frames = vectors.Select(vector => $"<iframe srcdoc='{("<p>" + vector.Text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal)}'></iframe>");
            await File.WriteAllTextAsync(Path.Combine(folder, $"v{vectors[0].Number}.html"), "<!doctype html>" + string.Concat(frames), TestContext.Current.CancellationToken);
        }

        await using var watch = await Watch.StartAsync(sites.Browser!, await sites.ServeAsync(folder, sendHeaders: false));
        await watch.VisitAsync(HostileSites.Routes(folder), page => page.WaitForTimeoutAsync(100));
        var ran = watch.Findings.Where(finding => finding.EndsWith(" ran", StringComparison.Ordinal)).Distinct().Count();
        Assert.True(ran >= RunWhereLetThrough, $"{ran} vectors ran");
    }

    private async Task OpenAllAsync(bool sendHeaders)
    {
        surroundings.RequireBrowser();
        var address = await sites.ServeAsync(sites.Pages.Output, sendHeaders);
        await using var watch = await Watch.StartAsync(sites.Browser!, address);
        var routes = HostileSites.Routes(sites.Pages.Output).ToLookup(route => route.Contains("/v", StringComparison.Ordinal) ? "" : Array.Find(s_manyAlike, start => route.StartsWith(start, StringComparison.Ordinal)) ?? "");
        await watch.VisitAsync(routes.SelectMany(alike => alike.Key.Length == 0 ? alike : alike.Take(OfManyAlike)));
        Assert.Empty(watch.Findings.Take(20));
    }

    private static string Module(string output, string name) =>
        "/" + Path.GetRelativePath(output, Directory.EnumerateFiles(Path.Combine(output, "assets"), name + "*.js", SearchOption.AllDirectories).Single()).Replace('\\', '/');
}

using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>A preview may stay open all day.</summary>
public sealed class EnduranceTests
{
    private const int Pages = 40;
    private const int WarmUp = 120;
    private const int Edits = 300;

    /// <summary>Each build holds several megabytes of pages, so that a preview which kept them would need far more.</summary>
    private const long MostGrowth = 150 * 1024 * 1024;

    [Fact]
    public async Task Hundreds_of_random_edits_leave_no_handle_open_and_no_memory_held()
    {
        var random = new Random(5);
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        for (var i = 0; i < WarmUp; i++)
        {
            await EditAsync(site, preview, random);
        }

        await SettleAsync(site, preview, "Warm");
        var (handles, memory) = (preview.Handles.Count, preview.Memory);
        for (var i = 0; i < Edits; i++)
        {
            await EditAsync(site, preview, random);
        }

        await SettleAsync(site, preview, "Done");

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Handles {handles} and {preview.Handles.Count}, memory {memory >> 20} and {preview.Memory >> 20} MB after {WarmUp} and {WarmUp + Edits} edits.");
        Assert.InRange(preview.Handles.Count, 0, handles + 15);
        Assert.InRange(preview.Memory, 0, memory + MostGrowth);
    }

    private static async Task EditAsync(SiteTest site, PreviewProcess preview, Random random)
    {
        var page = $"piers/pier-{random.Next(Pages)}.md";
        switch (random.Next(10))
        {
            case 0:
                site.Write(page, "---\ntitle: [\n---\n").Write(page, "---\ntitle: Mended\n---\n");
                break;
            case 1:
                site.Write(page, "---\ntitle: Soon gone\n---\n");
                File.Delete(Path.Combine(site.Input, page));
                break;
            case 2 when Directory.Exists(Path.Combine(site.Input, "piers")):
                Directory.Move(Path.Combine(site.Input, "piers"), Path.Combine(site.Input, "moles"));
                Directory.Move(Path.Combine(site.Input, "moles"), Path.Combine(site.Input, "piers"));
                break;
            case 3:
                using (await preview.GetAsync("/places/harbour"))
                {
                }

                break;
            case 4:
                await preview.ConnectAsync();
                break;
            default:
                site.Write(page, $"---\ntitle: {page} {random.Next()}\n---\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"Plank {i} of the pier.\n\n")));
                break;
        }

        await Task.Delay(random.Next(30), TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until everything that came before is shown.</summary>
    private static async Task SettleAsync(SiteTest site, PreviewProcess preview, string word)
    {
        site.Write("places/harbour.md", $"---\ntitle: The Harbour\n---\n{word}.\n");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!(await preview.ReadAsync("/places/harbour")).Contains($"{word}.", StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }
    }
}

using System.Diagnostics;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>However an editor saves a file, the preview shows the new text and never an error between.</summary>
public sealed class SavingTests
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Longer than one calm moment.</summary>
    private static readonly TimeSpan s_longPause = TimeSpan.FromMilliseconds(120);

    /// <summary>The preview misses a file that is away for a quarter of a second.</summary>
    private static readonly TimeSpan s_quick = TimeSpan.FromMilliseconds(240);

    private const int MostTries = 20;

    private static readonly (string Editor, Func<string, string, Task> Save)[] s_ways =
    [
        ("at once", (file, text) => File.WriteAllTextAsync(file, text)),
        ("emptied and then written, as Visual Studio Code does", (file, text) => EmptyThenWriteAsync(file, text, s_pause)),
        ("emptied and written much later", (file, text) => EmptyThenWriteAsync(file, text, s_longPause)),
        ("in pieces", async (file, text) =>
        {
            await File.WriteAllTextAsync(file, text[..^10]);
            await Task.Delay(s_pause);
            await File.AppendAllTextAsync(file, text[^10..]);
        }),
        ("renamed to a backup and written anew, as vim does", async (file, text) =>
        {
            var folder = Path.GetDirectoryName(file)!;
            await File.WriteAllTextAsync(Path.Combine(folder, ".harbour.md.swp"), "swap");
            await File.WriteAllTextAsync(Path.Combine(folder, "4913"), "");
            File.Delete(Path.Combine(folder, "4913"));
            File.Move(file, file + "~");
            await Task.Delay(s_pause);
            await File.WriteAllTextAsync(file, text);
            File.Delete(file + "~");
            File.Delete(Path.Combine(folder, ".harbour.md.swp"));
        }),
        ("with a backup copy beside it, as vim does for linked files", async (file, text) =>
        {
            File.Copy(file, file + "~", overwrite: true);
            await EmptyThenWriteAsync(file, text, s_pause);
            File.Delete(file + "~");
        }),
        ("with a lock, an automatic copy and a lasting backup, as Emacs does", async (file, text) =>
        {
            var folder = Path.GetDirectoryName(file)!;
            await File.WriteAllTextAsync(Path.Combine(folder, ".#harbour.md"), "mara@tidewatch");
            await File.WriteAllTextAsync(Path.Combine(folder, "#harbour.md#"), text);
            File.Move(file, file + "~", overwrite: true);
            await Task.Delay(s_pause);
            await File.WriteAllTextAsync(file, text);
            File.Delete(Path.Combine(folder, "#harbour.md#"));
            File.Delete(Path.Combine(folder, ".#harbour.md"));
        }),
        ("by two renamings, as JetBrains editors do", async (file, text) =>
        {
            await File.WriteAllTextAsync(file + "___jb_tmp___", text);
            File.Move(file, file + "___jb_old___");
            await Task.Delay(s_pause);
            File.Move(file + "___jb_tmp___", file);
            File.Delete(file + "___jb_old___");
        }),
        ("by renaming over it, as sed does", async (file, text) =>
        {
            var other = Path.Combine(Path.GetDirectoryName(file)!, "sedQx3f1k");
            await File.WriteAllTextAsync(other, text);
            File.Move(other, file, overwrite: true);
        }),
        ("deleted and written much later", async (file, text) =>
        {
            File.Delete(file);
            await Task.Delay(s_longPause);
            await File.WriteAllTextAsync(file, text);
        }),
    ];

    [Fact]
    public async Task Every_editors_way_arrives_without_an_error_between()
    {
        // Another page relies on the one that is saved, so that an error would show where that were gone.
        using var site = SiteTest.Of(ServedSite.Wiki).Write("places/pier.md", "---\ntitle: The Pier\n---\nBeside [[The Harbour]].\n");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        foreach (var (way, save) in s_ways)
        {
            var tries = 1;
            while (!await ArrivesAsync(site, preview, way, save, tries))
            {
                Assert.True(tries++ < MostTries, $"{way}: this machine is too busy to save as an editor does.");
            }
        }
    }

    /// <summary>Saves once in some way, and asserts what the preview shows until the new text is there.</summary>
    /// <returns>Whether it was saved as quickly as an editor does it: a file that is away for longer is rightly missed meanwhile.</returns>
    private static async Task<bool> ArrivesAsync(SiteTest site, PreviewProcess preview, string way, Func<string, string, Task> save, int time)
    {
        var saved = $"Saved {way}, {time}.";
        var clock = Stopwatch.StartNew();
        await save(Path.Combine(site.Input, "places", "harbour.md"), $"---\ntitle: The Harbour\n---\n{saved}\n");
        var isQuick = clock.Elapsed < s_quick;

        var (shown, builds) = (false, 0);
        while (!shown)
        {
            var state = await preview.NextAsync();
            shown = (await preview.GetAsync("/places/harbour")) is { IsSuccessStatusCode: true } page
                && (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(saved, StringComparison.Ordinal);
            if (isQuick)
            {
                Assert.Equal(0, state.GetProperty("errors").GetArrayLength());
                Assert.True(++builds < 5, way);
                Assert.Contains("/places/harbour", await preview.ReadAsync("/places/pier"), StringComparison.Ordinal);
                Assert.DoesNotContain("class=\"redlink", await preview.ReadAsync("/places/pier"), StringComparison.Ordinal);
            }
        }

        return isQuick;
    }

    private static async Task EmptyThenWriteAsync(string file, string text, TimeSpan pause)
    {
        await using var stream = new FileStream(file, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite);
        await Task.Delay(pause);
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
    }
}

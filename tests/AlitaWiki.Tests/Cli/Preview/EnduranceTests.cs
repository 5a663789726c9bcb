using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>
/// A preview may stay open all day. <c>SOAK_MINUTES</c> has it edited for so long at the pace of a busy person, rather than
/// some hundred times in a hurry, and writes what it holds, minute by minute, into <c>soak.csv</c> beside the tests.
/// </summary>
public sealed class EnduranceTests
{
    private const int Pages = 40;
    private const int WarmUp = 120;
    private const int Edits = 300;
    private const int PauseInAHurry = 30;
    private const int PauseOfAPerson = 1000;

    /// <summary>Each build holds several megabytes of pages, so that a preview which kept them would need far more.</summary>
    private const long MostGrowth = 150 * 1024 * 1024;

    private const int MostHandles = 15;

    private readonly Random _random = new(5);
    private int _edits;

    [Fact]
    public async Task Hundreds_of_random_edits_leave_no_handle_open_and_no_memory_held()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await File.WriteAllTextAsync(Path.Combine(site.Folder, ".gitignore"), "/output\n", TestContext.Current.CancellationToken);
        GitRepository.In(site).Commit("2025-05-05");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        var soak = TimeSpan.FromMinutes(double.TryParse(Environment.GetEnvironmentVariable("SOAK_MINUTES"), CultureInfo.InvariantCulture, out var minutes) ? minutes : 0);
        var pause = soak > TimeSpan.Zero ? PauseOfAPerson : PauseInAHurry;
        while (_edits < WarmUp)
            await EditAsync(site, preview, pause);
        await SettleAsync(site, preview, "Warm");
        var (handles, memory, warmed) = (preview.Handles.Count, preview.Memory, _edits);

        if (soak > TimeSpan.Zero)
            await SoakAsync(site, preview, soak);
        while (_edits < WarmUp + Edits)
            await EditAsync(site, preview, pause);
        await SettleAsync(site, preview, "Done");

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Handles {handles} and {preview.Handles.Count}, memory {memory >> 20} and {preview.Memory >> 20} MB after {warmed} and {_edits} edits.");
        Assert.InRange(preview.Handles.Count, 0, handles + MostHandles);
        Assert.InRange(preview.Memory, 0, memory + MostGrowth);
    }

    private async Task SoakAsync(SiteTest site, PreviewProcess preview, TimeSpan length)
    {
        var report = Path.Combine(AppContext.BaseDirectory, "soak.csv");
        await File.WriteAllTextAsync(report, "minute,edits,handles,sockets,megabytes\n", TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        for (var minute = 0; clock.Elapsed < length; minute++)
        {
            await File.AppendAllTextAsync(
                report, $"{minute},{_edits},{preview.Handles.Count},{preview.Sockets},{preview.Memory >> 20}\n", TestContext.Current.CancellationToken);
            while (clock.Elapsed < TimeSpan.FromMinutes(minute + 1))
                await EditAsync(site, preview, PauseOfAPerson);
        }
    }

    private async Task EditAsync(SiteTest site, PreviewProcess preview, int pause)
    {
        _edits++;
        var page = $"piers/pier-{_random.Next(Pages)}.md";
        switch (_random.Next(14))
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
            case 5:
                await GoAwayAsync(preview);
                break;
            case 6:
                site.Write("site.yml", $"title: Tidewatch {_random.Next(5)}\nurl: https://tidewatch.example\n");
                break;
            case 7:
                site.Write("properties.yml", $"height:\n  type: date\n  label: Opening {_random.Next(5)}\n");
                break;
            case 8:
                site.Write($"media/lamp-{_random.Next(5)}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{_random.Next(1, 99)}\"/>");
                break;
            case 9 when _random.Next(4) == 0:
                GitRepository.At(site).Commit("2025-06-06");
                break;
            default:
                site.Write(page, $"---\ntitle: {page} {_random.Next()}\n---\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"Plank {i} of the pier.\n\n")));
                break;
        }

        await Task.Delay(_random.Next(pause), TestContext.Current.CancellationToken);
    }

    /// <summary>A client that leaves in the middle: of a request, of an answer, or of the events.</summary>
    private async Task GoAwayAsync(PreviewProcess preview)
    {
        var request = (string[])["GET / HT", $"GET /places/harbour HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n\r\n", $"GET /.preview/events HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n\r\n", "\0\r\n\r\n"];
        using var client = new TcpClient("127.0.0.1", preview.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request[_random.Next(request.Length)]), TestContext.Current.CancellationToken);
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

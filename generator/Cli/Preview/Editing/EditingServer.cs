using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Cli.Preview.Editing;

/// <summary>
/// decap-server, a child of the preview that reads and writes the input folder for the editor and nothing outside of it. It answers
/// whoever has the key, which only the preview has, and ends when the preview does, however that comes about.
/// </summary>
internal sealed class EditingServer : IDisposable
{
    /// <summary>In which a request brings the key.</summary>
    private const string KeyHeader = "X-Editor-Key";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static readonly NpmProgram _program =
        new("decap-server", typeof(EditingServer).Assembly, "editing/", "server.mjs") { Title = "decap-server", Purpose = "the editor's server" };

    private readonly Process _process;
    private readonly HttpClient _client;

    private EditingServer(Process process, HttpClient client)
    {
        _process = process;
        _client = client;
    }

    /// <summary>Installs the program where that is yet to be done, and starts it.</summary>
    /// <param name="cache">The user's cache, which keeps the program; null where there is none.</param>
    /// <param name="input">The folder that it serves.</param>
    /// <exception cref="EditingException">It cannot be had; the message says why.</exception>
    public static async Task<EditingServer> StartAsync(string? cache, string input, CancellationToken cancellation)
    {
        var (folder, missing) = await Task.Run(() => _program.Get(cache, Console.WriteLine, cancellation), cancellation);
        if (folder is null)
        {
            throw new EditingException(missing!);
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var start = new ProcessStartInfo(ProgramFinder.Find("node") ?? "node", ["server.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        NpmProgram.Seclude(start.Environment);
        start.Environment["GIT_REPO_DIRECTORY"] = input;
        start.Environment["EDITOR_KEY"] = key;
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            var client = new HttpClient { BaseAddress = await AddressAsync(process, cancellation), Timeout = _patience };
            client.DefaultRequestHeaders.Add(KeyHeader, key);
            return new EditingServer(process, client);
        }
        catch
        {
            End(process);
            throw;
        }
    }

    /// <summary>Hands on a question of the editor's.</summary>
    /// <param name="question">JSON.</param>
    /// <exception cref="HttpRequestException">The server is gone.</exception>
    public async Task<HttpResponseMessage> AskAsync(Stream question, CancellationToken cancellation)
    {
        using var content = new StreamContent(question);
        content.Headers.ContentType = new("application/json");
        return await _client.PostAsync(new Uri("api/v1", UriKind.Relative), content, cancellation);
    }

    public void Dispose()
    {
        _client.Dispose();
        End(_process);
    }

    /// <summary>The server's first words are its port; what it says after that is nobody's business, but must be read.</summary>
    private static async Task<Uri> AddressAsync(Process process, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(_patience);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(end.Token);
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                ? new Uri($"http://127.0.0.1:{port}/")
                : throw new EditingException("decap-server does not start.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new EditingException("decap-server does not answer.");
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }
}

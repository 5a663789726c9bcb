using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Tests.Infra;

/// <summary>The real preview of a folder, on a port of its own, with what it says and the events that it sends.</summary>
public sealed class PreviewProcess : IAsyncDisposable
{
    /// <summary>Only a preview that does not work takes so long, however busy the machine is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _words = new();
    private StreamReader? _events;

    private PreviewProcess(Process process) => _process = process;

    /// <summary>Where it serves, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public int Port => new Uri(Address).Port;

    /// <summary>How many connections and listeners it has open, where the system tells.</summary>
    public int Sockets => Handles.Count(target => target.StartsWith("socket:", StringComparison.Ordinal));

    /// <summary>What it has open, on Linux; elsewhere nothing.</summary>
    public IReadOnlyList<string> Handles => OperatingSystem.IsLinux()
        ? [.. new DirectoryInfo($"/proc/{_process.Id}/fd").EnumerateFileSystemInfos().Select(handle => handle.LinkTarget ?? "")]
        : [];

    /// <summary>In bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    /// <summary>What it has said so far.</summary>
    public string Words
    {
        get
        {
            lock (_words)
            {
                return _words.ToString();
            }
        }
    }

    /// <summary>Starts it on the folder's <c>input</c>, and waits until it serves.</summary>
    /// <param name="port">Where it is to serve; 0 means any port.</param>
    /// <param name="program">The folder of the program, where it is not that of the tests.</param>
    /// <param name="path">Where it looks for other programs; null as the tests do.</param>
    /// <param name="options">Further ones of the command.</param>
    public static async Task<PreviewProcess> StartAsync(
        string folder, int port = 0, string? program = null, string? path = null, params string[] options)
    {
        var command = program is null ? TestedProgram.Command : TestedProgram.In(program);
        if (IgnoresInterrupt())
        {
            // By its path, since the program may be told to look elsewhere for others.
            command = ["env", "--default-signal=INT", ProgramFinder.Find(command[0]) ?? command[0], .. command.Skip(1)];
        }

        var start = new ProcessStartInfo(command[0], [
            .. command.Skip(1), "preview", "--no-search", "--as-of", "2026-01-01", "--port", $"{port}",
            "--input", Path.Combine(folder, "input"), "--output", Path.Combine(folder, "output"), .. options,
        ])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        var preview = new PreviewProcess(Process.Start(start)!);
        var serving = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        preview._process.OutputDataReceived += (_, line) => preview.Hear(line.Data, serving);
        preview._process.ErrorDataReceived += (_, line) => preview.Hear(line.Data, serving);
        preview._process.BeginOutputReadLine();
        preview._process.BeginErrorReadLine();
        try
        {
            preview.Address = await serving.Task.WaitAsync(Patience);
            return preview;
        }
        catch
        {
            // Nobody else knows of it.
            await preview.DisposeAsync();
            throw;
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(Address + path));

    public Task<string> ReadAsync(string path) => Client.GetStringAsync(new Uri(Address + path));

    /// <summary>Listens from now on; the state at this moment is the first.</summary>
    public async Task<JsonElement> ConnectAsync()
    {
        _events?.Dispose();
        _events = new StreamReader(await Client.GetStreamAsync(new Uri(Address + "/.preview/events")));
        return await NextAsync();
    }

    /// <summary>The next event.</summary>
    public async Task<JsonElement> NextAsync()
    {
        using var end = new CancellationTokenSource(Patience);
        while (await _events!.ReadLineAsync(end.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonElement.Parse(line[6..]);
            }
        }

        throw new InvalidOperationException("The preview ended: " + Words);
    }

    /// <summary>Waits for an event of which something holds, and gives it with the number of events until then.</summary>
    public async Task<(JsonElement Event, int Count)> UntilAsync(Func<JsonElement, bool> holds)
    {
        for (var count = 1; ; count++)
        {
            var state = await NextAsync();
            if (holds(state))
            {
                return (state, count);
            }
        }
    }

    /// <summary>Waits until it has said something; what it says comes another way than its events.</summary>
    public async Task UntilSaidAsync(string words)
    {
        using var end = new CancellationTokenSource(Patience);
        while (!Words.Contains(words, StringComparison.Ordinal))
        {
            await Task.Delay(20, end.Token);
        }
    }

    /// <summary>Presses Ctrl+C and gives the exit status.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
        using var end = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(end.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _events?.Dispose();
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>
    /// Whether these tests run where nobody can press Ctrl+C: a shell lets what its scripts start in the background ignore it, and every
    /// program started from there inherits that, and heeds it.
    /// </summary>
    private static bool IgnoresInterrupt()
    {
        const string Ignored = "SigIgn:";
        const long Interrupt = 1 << (2 - 1);
        return OperatingSystem.IsLinux()
            && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } line
            && (long.Parse(line[Ignored.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private void Hear(string? line, TaskCompletionSource<string> serving)
    {
        if (line is null)
        {
            serving.TrySetException(new InvalidOperationException("The preview ended: " + Words));
            return;
        }

        lock (_words)
        {
            _words.Append(line).Append('\n');
        }

        if (line.StartsWith("Serving ", StringComparison.Ordinal))
        {
            serving.TrySetResult(line.Split(' ')[1]);
        }
    }
}

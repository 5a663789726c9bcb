using System.Collections.Immutable;
using System.CommandLine;
using AlitaWiki.Cli.Preview;
using AlitaWiki.Cli.Preview.Editing;
using AlitaWiki.Cli.Preview.Reload;
using AlitaWiki.Cli.Preview.Serving;
using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Engine.Model;
using AlitaWiki.Theme;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>preview</c>: builds, serves to this machine, watches the input, and keeps open pages up to date.</summary>
internal sealed class PreviewCommand
{
    private const int UsualPort = 5080;

    private readonly OutputOptions _options = new();

    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to serve on; where it is taken, the next that is free. 0 means any.",
        HelpName = "N",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Open the browser." };

    public static Command Create()
    {
        var preview = new PreviewCommand();
        var command = new Command("preview", "Build the site, serve it to this machine, and show each change in the browser.");
        preview._options.AddTo(command);
        command.Options.Add(preview._port);
        command.Options.Add(preview._open);
        preview._port.Validators.Add(result =>
        {
            if (result.GetValue(preview._port) is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number from 0 to 65535.");
            }
        });
        command.SetAction(preview.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _options.Read(parsed);
        var feed = new StateFeed();
        try
        {
            using var editing = new EditingEndpoint(options.CacheFolder, options.InputFolder);
            await using var server = await PreviewServer.StartAsync(options.OutputFolder, feed, editing, parsed.GetValue(_port));
            return await RunAsync(options, feed, $"http://localhost:{server.Port}", parsed.GetValue(_open), cancellation);
        }
        catch (PortException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitStatus.Failure;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is the way to end it; what was written is whole.
            return ExitStatus.Interrupted;
        }
    }

    private static async Task<int> RunAsync(BuildOptions options, StateFeed feed, string address, bool open, CancellationToken cancellation)
    {
        var theme = new WikiTheme();
        using var watcher = new InputWatcher(options.InputFolder, Watched(options, theme));
        var session = new PreviewSession(new SiteUpdate(Generator.Create(theme), options), watcher, feed, options);
        if (!await session.StartAsync(cancellation))
        {
            return ExitStatus.Failure;
        }

        if (Loopback.Note() is { } note)
        {
            Console.WriteLine(note);
        }

        Console.WriteLine($"Serving {address} (Ctrl+C ends it)");
        if (open && !Browser.Open(address))
        {
            await Console.Error.WriteLineAsync($"No browser could be opened; open {address} yourself.");
        }

        await session.RunAsync(cancellation);
        return ExitStatus.Success;
    }

    private static ImmutableArray<IWatched> Watched(BuildOptions options, WikiTheme theme)
    {
        var head = new RepositoryHead(options.InputFolder);
        return ThemeFolder.Find(AppContext.BaseDirectory) is { } folder ? [head, new ThemeFolder(folder, theme)] : [head];
    }
}

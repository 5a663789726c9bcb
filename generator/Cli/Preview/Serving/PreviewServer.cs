using System.Net;
using System.Net.Sockets;
using AlitaWiki.Cli.Preview.Editing;
using AlitaWiki.Cli.Preview.Reload;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>Serves the preview to this machine alone, on both its own addresses.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 20;

    /// <summary>Many more than one person's browsers have.</summary>
    private const int MostConnections = 500;

    /// <summary>In bytes a second, which a browser takes even where it plays a slow network; who takes less is let go.</summary>
    private const int SlowestReader = 4096;

    /// <summary>How long a request that is being answered at the end may take.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(500);

    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping;

    private PreviewServer(WebApplication application, CancellationTokenSource stopping, int port)
    {
        _application = application;
        _stopping = stopping;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Listens on a port or, where it is taken, on the next that is free; 0 means any.</summary>
    /// <exception cref="PortException">None can be had; the message says so.</exception>
    public static async Task<PreviewServer> StartAsync(string output, StateFeed feed, EditingEndpoint editing, int port)
    {
        for (var tried = 0; tried < PortsTried && port + tried <= IPEndPoint.MaxPort; tried++)
        {
            if (await TryStartAsync(output, feed, editing, port == 0 ? AnyFreePort() : port + tried) is { } server)
            {
                return server;
            }
        }

        throw new PortException($"Port {port} and the ones after it are taken. Choose another with --port.");
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using (var end = new CancellationTokenSource(_patience))
        {
            await _application.StopAsync(end.Token);
        }

        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    /// <summary>Null where the port is taken.</summary>
    private static async Task<PreviewServer?> TryStartAsync(string output, StateFeed feed, EditingEndpoint editing, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var connections = new OpenConnections(MostConnections);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Configure(options, port, connections));
        // Ctrl+C is the command line's to handle.
        builder.Services.AddSingleton<IHostLifetime, EndlessLifetime>();
        var application = builder.Build();
        var stopping = new CancellationTokenSource();
        var endpoint = new SiteEndpoint(output, feed, editing, new RequestGate(port), stopping.Token);
        application.Run(context =>
        {
            connections.Note(context);
            return AnswerAsync(endpoint, context);
        });
        try
        {
            await application.StartAsync();
            return new PreviewServer(application, stopping, port);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync();
            stopping.Dispose();
            return Denied(failure) ? throw new PortException($"Port {port} may not be used here. Choose another with --port.") : null;
        }
    }

    private static void Configure(KestrelServerOptions options, int port, OpenConnections connections)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        options.Limits.MinResponseDataRate = new MinDataRate(SlowestReader, gracePeriod: TimeSpan.FromSeconds(5));
        // A machine may lack one of the two addresses.
        options.ListenLocalhost(port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => connections.ServeAsync(connection, next));
        });
    }

    private static async Task AnswerAsync(SiteEndpoint endpoint, HttpContext context)
    {
        try
        {
            await endpoint.AnswerAsync(context);
        }
        catch (OperationCanceledException)
        {
            // The reader has gone, or the preview ends.
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && !context.Response.HasStarted)
        {
            // The file is being replaced, or may not be read; the browser can ask again.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static bool Denied(Exception failure) =>
        failure is SocketException { SocketErrorCode: SocketError.AccessDenied }
        || (failure as AggregateException)?.InnerExceptions.Any(Denied) == true
        || (failure.InnerException is { } inner && Denied(inner));

    private static int AnyFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Leaves signals alone.</summary>
    private sealed class EndlessLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

using System.Diagnostics;
using AlitaWiki.Engine;

namespace AlitaWiki.Cli;

/// <summary>Shows how far a build has come: one line that changes on a terminal, a line a phase now and then in a log.</summary>
internal sealed class ProgressLine : IProgress<BuildProgress>, IDisposable
{
    /// <summary>A build that takes less than this shows no progress at all.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(Console.IsErrorRedirected ? 10 : 0.5);

    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(Console.IsErrorRedirected ? 10 : 0.1);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _next = _patience;
    private int _width;

    public void Report(BuildProgress value)
    {
        if (value.Notice is { } notice)
        {
            Tell(notice);
            return;
        }

        if (_clock.Elapsed < _next)
        {
            return;
        }

        lock (_lock)
        {
            if (_clock.Elapsed < _next)
            {
                return;
            }

            _next = _clock.Elapsed + _interval;
            var text = $"{value.Phase}: {value.Done} of {value.Total}";
            if (Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(text);
            }
            else
            {
                Console.Error.Write("\r" + text.PadRight(_width));
                _width = text.Length;
            }
        }
    }

    private void Tell(string notice)
    {
        lock (_lock)
        {
            Dispose();
            _width = 0;
            Console.Error.WriteLine(notice);
        }
    }

    public void Dispose()
    {
        if (_width > 0)
        {
            Console.Error.Write("\r" + new string(' ', _width) + "\r");
        }
    }
}

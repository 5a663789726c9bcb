using System.Text;
using AlitaWiki.Cli.Preview.Reload;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

public sealed class EventStreamTests
{
    [Fact]
    public async Task Who_is_slow_to_read_gets_the_last_state_alone_and_looks_for_itself_what_changed()
    {
        var feed = new StateFeed();
        await using var body = new Standing();
        var context = new DefaultHttpContext();
        context.Response.Body = body;
        using var end = new CancellationTokenSource();
        var sending = EventStream.WriteAsync(context, feed, end.Token);

        for (var build = 1; build <= 3; build++)
        {
            feed.Publish(new PreviewState(build, [$"/page-{build}.html"], [], 0));
        }

        body.Go();
        await body.UntilAsync("\"build\":3");
        feed.Publish(new PreviewState(4, ["/page-4.html"], [], 0));
        await body.UntilAsync("\"build\":4");
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.Equal(
            """
            retry: 500
            data: {"build":0,"changed":[],"errors":[],"more":0}

            data: {"build":3,"changed":null,"errors":[],"more":0}

            data: {"build":4,"changed":["/page-4.html"],"errors":[],"more":0}


            """.ReplaceLineEndings("\n"),
            body.ToString());
    }

    /// <summary>Takes nothing until it may.</summary>
    private sealed class Standing : MemoryStream
    {
        private readonly TaskCompletionSource _go = new();
        private readonly Lock _lock = new();

        public void Go() => _go.SetResult();

        public async Task UntilAsync(string text)
        {
            while (!ToString().Contains(text, StringComparison.Ordinal))
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
        }

        public override string ToString()
        {
            lock (_lock)
            {
                return Encoding.UTF8.GetString(ToArray());
            }
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _go.Task.WaitAsync(cancellationToken);
            lock (_lock)
            {
                Write(buffer.Span);
            }
        }
    }
}

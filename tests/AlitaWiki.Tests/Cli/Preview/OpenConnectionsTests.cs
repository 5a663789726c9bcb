using AlitaWiki.Cli.Preview.Serving;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>Who is let in while others hold connections open, and who makes room.</summary>
public sealed class OpenConnectionsTests
{
    private readonly OpenConnections _connections = new(3);
    private readonly Dictionary<char, (ConnectionContext Connection, TaskCompletionSource Work, Task Served)> _served = [];
    private string _gone = "";

    [Theory]
    [InlineData("abc", "")]
    [InlineData("abcd", "a")]
    [InlineData("abcdefg", "abcd")]
    // A capital asks again, and a minus goes by itself.
    [InlineData("abcAd", "b")]
    [InlineData("abcABd", "c")]
    [InlineData("abcCBAd", "c")]
    [InlineData("aAAAbBBcd", "a")]
    [InlineData("abc-ad", "")]
    [InlineData("abc-ade", "b")]
    [InlineData("abcd-ae", "ab")]
    // Who had to go and asks once more takes nobody's place.
    [InlineData("abcdAe", "ab")]
    [InlineData("abcde-aAf", "abc")]
    public async Task Who_has_asked_for_nothing_for_longest_makes_room(string events, string gone)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i] == '-')
            {
                await EndAsync(events[++i]);
            }
            else if (char.IsUpper(events[i]))
            {
                Ask(char.ToLowerInvariant(events[i]));
            }
            else
            {
                Open(events[i]);
            }
        }

        Assert.Equal(gone, _gone);
        foreach (var name in _served.Keys)
        {
            await EndAsync(name);
        }
    }

    private void Open(char name)
    {
        var connection = new Connection(() => _gone += name);
        var work = new TaskCompletionSource();
        _served[name] = (connection, work, _connections.ServeAsync(connection, _ => work.Task));
    }

    private void Ask(char name) => _connections.Note(new DefaultHttpContext(_served[name].Connection.Features));

    private Task EndAsync(char name)
    {
        _served[name].Work.TrySetResult();
        return _served[name].Served;
    }

    private sealed class Connection(Action abort) : DefaultConnectionContext
    {
        public override void Abort(ConnectionAbortedException abortReason) => abort();
    }
}

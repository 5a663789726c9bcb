using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>
/// Bounds how many connections are open, and never turns anybody away: where there are too many, that goes which has asked for nothing
/// for longest, whatever it waits for. A browser that is still there connects again by itself.
/// </summary>
/// <param name="most">How many may be open at once.</param>
internal sealed class OpenConnections(int most)
{
    private readonly Lock _lock = new();

    /// <summary>Who has asked for nothing for longest comes first.</summary>
    private readonly LinkedList<ConnectionContext> _open = new();

    /// <summary>Lets a connection in, and returns once it has ended.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var place = new LinkedListNode<ConnectionContext>(connection);
        connection.Features.Set(place);
        Enter(place)?.Abort();
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(place);
        }
    }

    /// <summary>A connection asks for something.</summary>
    public void Note(HttpContext request)
    {
        lock (_lock)
        {
            if (request.Features.Get<LinkedListNode<ConnectionContext>>() is { List: not null } place)
            {
                _open.Remove(place);
                _open.AddLast(place);
            }
        }
    }

    /// <summary>Gives the connection that has to go.</summary>
    private ConnectionContext? Enter(LinkedListNode<ConnectionContext> place)
    {
        lock (_lock)
        {
            _open.AddLast(place);
            if (_open.Count <= most)
            {
                return null;
            }

            var first = _open.First!.Value;
            _open.RemoveFirst();
            return first;
        }
    }

    private void Leave(LinkedListNode<ConnectionContext> place)
    {
        lock (_lock)
        {
            // Who had to go has left already.
            if (place.List is not null)
            {
                _open.Remove(place);
            }
        }
    }
}

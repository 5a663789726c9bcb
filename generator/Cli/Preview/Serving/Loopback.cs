using System.Net;
using System.Net.Sockets;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>The addresses by which a machine reaches itself.</summary>
internal static class Loopback
{
    /// <summary>One sentence where a machine lacks one of the two, which the preview then does without; else null.</summary>
    public static string? Note() => Note(CanListen);

    /// <param name="canListen">Whether this machine has an address.</param>
    public static string? Note(Func<IPAddress, bool> canListen) =>
        !canListen(IPAddress.IPv6Loopback) ? "This machine has no IPv6 address of its own; the preview is at 127.0.0.1 alone."
        : !canListen(IPAddress.Loopback) ? "This machine has no IPv4 address of its own; the preview is at [::1] alone."
        : null;

    private static bool CanListen(IPAddress address)
    {
        try
        {
            using var listener = new TcpListener(address, 0);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

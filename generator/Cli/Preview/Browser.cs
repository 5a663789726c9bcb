using System.ComponentModel;
using System.Diagnostics;

namespace AlitaWiki.Cli.Preview;

/// <summary>The browser of whoever runs the program.</summary>
internal static class Browser
{
    /// <summary>Shows an address; false where the system knows no browser.</summary>
    public static bool Open(string address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>Node.js, which runs the scripts of the workflows.</summary>
public static class Node
{
    /// <summary>Starts it; skips the test where there is none, which in CI is a failure.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("There is no node: install Node.js, 20.19 or later.");
            throw;
        }
    }
}

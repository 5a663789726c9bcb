using System.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>Work whose time must not grow with the square of its size, or without end.</summary>
internal static class Quick
{
    /// <summary>A busy machine makes work slower and never quicker: what would take minutes takes them each time.</summary>
    private const int Tries = 3;

    /// <summary>Fails where the work takes longer at every try. Each try begins anew and may assert what the work gives.</summary>
    public static void Within(TimeSpan limit, Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best > limit; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{best.TotalMilliseconds:F0} ms");
        Assert.True(best <= limit, $"It took {best}.");
    }
}

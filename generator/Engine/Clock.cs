using System.Globalization;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine;

/// <summary>The day a site speaks for where nothing else says so.</summary>
internal static class Clock
{
    /// <summary>The first second after the year 9999, which is the last that a date can have.</summary>
    private const long End = 253_402_300_800;

    /// <summary>What is shown of a value that may be of any length.</summary>
    private const int MostShown = 40;

    /// <param name="epoch">Seconds since 1970, or null for the present.</param>
    /// <returns>The day in UTC; null where these are no such seconds.</returns>
    public static DateOnly? Day(string? epoch) =>
        epoch is null ? Today
        : long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < End
        ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
        : null;

    /// <summary>As the other, and where they are none says so, and gives the present day for what else there is to say.</summary>
    public static DateOnly Day(string? epoch, DiagnosticBag diagnostics)
    {
        if (Day(epoch) is { } day)
        {
            return day;
        }

        diagnostics.Add(EnvironmentDiagnostics.NoSourceDate, null, epoch!.Length > MostShown ? epoch[..MostShown] + "…" : epoch);
        return Today;
    }

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);
}

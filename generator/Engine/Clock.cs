using System.Globalization;

namespace AlitaWiki.Engine;

/// <summary>The day a site speaks for where nothing else says so.</summary>
internal static class Clock
{
    /// <summary>The day of <c>SOURCE_DATE_EPOCH</c> (seconds since 1970, as reproducible builds set it), else today in UTC.</summary>
    public static DateOnly Today()
    {
        var epoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH");
        var now = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UtcNow;
        return DateOnly.FromDateTime(now.UtcDateTime);
    }
}

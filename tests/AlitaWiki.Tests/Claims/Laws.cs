using System.Globalization;
using FsCheck;

namespace AlitaWiki.Tests.Claims;

/// <summary>How often laws are tried: <c>LAW_CASES</c> times, or 10,000.</summary>
internal static class Laws
{
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(
        int.Parse(Environment.GetEnvironmentVariable("LAW_CASES") ?? "10000", CultureInfo.InvariantCulture));
}

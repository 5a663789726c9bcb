using System.Globalization;
using FsCheck;

namespace AlitaWiki.Tests.Claims;

/// <summary>How often laws are tried.</summary>
internal static class Laws
{
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(Cases(10_000));

    /// <summary><c>LAW_CASES</c>, or else a number.</summary>
    public static int Cases(int otherwise) =>
        int.Parse(Environment.GetEnvironmentVariable("LAW_CASES") ?? $"{otherwise}", CultureInfo.InvariantCulture);
}

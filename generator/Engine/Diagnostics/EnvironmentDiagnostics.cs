using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What surrounds the build and makes no sense: <c>AW4040</c> to <c>AW4049</c>.</summary>
public static class EnvironmentDiagnostics
{
    public static readonly DiagnosticDescriptor NoSourceDate = new(
        "AW4040",
        Severity.Error,
        "A SOURCE_DATE_EPOCH that is no time",
        "The variable SOURCE_DATE_EPOCH is \"{0}\", which is no time.",
        "Set it to the seconds since 1970 in digits alone, as 1767225600 for 2026-01-01, or unset it.",
        "Who builds reproducibly sets SOURCE_DATE_EPOCH, and the site speaks for that day unless `as-of` or `--as-of` says another. "
        + "A value that was passed over would make each build speak for the day that it runs on. The last year is 9999.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoSourceDate];
}

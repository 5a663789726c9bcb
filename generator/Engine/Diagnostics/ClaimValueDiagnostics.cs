using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>
/// Values that do not parse: <c>AW3030</c> to <c>AW3049</c>. The type of the value words the message and the hint, which
/// are both taken as they are.
/// </summary>
public static class ClaimValueDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = Of(
        "AW3030",
        "A value that cannot be read",
        "What a value may look like depends on the property's type: a date is written as in `2031-05-14`, `2031` or `203X`, "
        + "a quantity as in `about 16 years`, a choice as one of the property's values.");

    public static readonly DiagnosticDescriptor NoSuchDate = Of(
        "AW3031",
        "A date that does not exist",
        "Months have 28 to 31 days, and 29 February comes in leap years alone. A mask such as `2031-02-3X` must fit at least "
        + "one day.");

    public static readonly DiagnosticDescriptor IntervalForDate = Of(
        "AW3032",
        "A span of time for a date",
        "`2031/2032` means from 2031 to 2032, which is a period. A date that is one of several is written in brackets: "
        + "`[2031..2032]`.");

    public static readonly DiagnosticDescriptor DateForPeriod = Of(
        "AW3033",
        "A date for a period",
        "A period has a start and an end with a slash between: `2031-10/2032-02`, or `2031/..` where the end is open.");

    public static readonly DiagnosticDescriptor WrongUnit = Of(
        "AW3034",
        "The wrong unit",
        "All values of a property have the same unit, which properties.yml names, so that they can be compared. Nothing is "
        + "converted, for sources round in their own units.");

    public static readonly DiagnosticDescriptor NotAChoice = Of(
        "AW3035",
        "Not one of the choices",
        "A property of type choice has the values that properties.yml lists. `none` and `unknown` are always possible.");

    public static readonly DiagnosticDescriptor UncertainDenial = Of(
        "AW3036",
        "A denial of something uncertain",
        "Whoever denies a value denies all of it. A question mark on what is denied would leave open what was said.");

    public static readonly DiagnosticDescriptor StatedUnreadable = Of(
        "AW3037",
        "A date of a statement that cannot be read",
        "`stated` says when a claim was made, and `on` when something was decided. Both are dates as in a claim's value: "
        + "`2031-05-14`, `2031-05`, `2031`.");

    public static readonly DiagnosticDescriptor PublishedUnreadable = Of(
        "AW3038",
        "A date of a source that cannot be read",
        "`published` says when a source came out, and `accessed` when it was last looked at. Both are dates as in a claim's "
        + "value: `2031-05-14`, `2031-05`, `2031`.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Unreadable, NoSuchDate, IntervalForDate, DateForPeriod, WrongUnit, NotAChoice, UncertainDenial, StatedUnreadable,
        PublishedUnreadable,
    ];

    private static DiagnosticDescriptor Of(string id, string title, string explanation) =>
        new(id, Severity.Error, title, "{0}", "{1}", explanation);
}

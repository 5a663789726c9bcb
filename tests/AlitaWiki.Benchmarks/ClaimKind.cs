using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Benchmarks;

/// <summary>A way in which many claims on one question may be written.</summary>
/// <param name="Name">For the table of results.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Value">The value of the claim of a number.</param>
internal sealed record ClaimKind(string Name, string Type, Func<int, string> Value)
{
    private static readonly DateOnly FirstDay = new(2001, 1, 1);

    public Func<int, Stance> Stance { get; init; } = number => (number % 7) switch
    {
        0 => Engine.Model.Stance.Rumoured,
        1 or 2 => Engine.Model.Stance.Hedged,
        3 => Engine.Model.Stance.Reported,
        _ => Engine.Model.Stance.Asserted,
    };

    public Func<int, ImmutableArray<Qualifier>> Qualifiers { get; init; } = _ => [];

    /// <summary>How many sources there are; every third is derived from another where there are fewer than claims.</summary>
    public int Sources { get; init; } = int.MaxValue;

    public bool AreDated { get; init; }

    public bool Many { get; init; }

    public static ImmutableArray<ClaimKind> All { get; } =
    [
        new("single days", "date", Day),
        new("coarse dates", "date", CoarseDate),
        new("long overlaps", "date", number => $"[{Day(number)}..{Day(number + 1000)}]"),
        new("shared days", "date", number => $"[{Day(number)}..{Day(number + 3000)}]") { Stance = _ => Engine.Model.Stance.Asserted },
        new("denials", "date", number => $"[{Day(number)}..{Day(number + 1000)}]")
        {
            Stance = number => number % 2 == 0 ? Engine.Model.Stance.Denied : Engine.Model.Stance.Asserted,
        },
        new("one-of sets", "date", number => $"[{Day(number * 7)}, {Day((number * 31) + 500)}, {Year(number)}]"),
        new("sets of 200", "date", number => $"[19XX-{Month(number)}-{DayOfMonth(number / 12)}, 20XX-{Month(number)}-{DayOfMonth(number / 12)}]"),
        new("quantities", "quantity", Quantity),
        new("choices", "choice", number => number % 5 == 0 ? $"[option {number % 40}, option {number % 31}]" : $"option {number % 40}"),
        new("pages", "page", number => number % 9 == 0 ? $"[Person {number % 400}, Person {number % 77}]" : $"Person {number % 400}"),
        new("texts", "text", number => $"A sentence of about forty letters, number {number % 900}."),
        new("many texts", "text", number => $"A sentence of about forty letters, number {number % 900}.") { Many = true },
        new("periods", "period", number => $"{Day(number)}/{Day(number + 1000)}"),
        new("coarse periods", "period", CoarsePeriod),
        new("qualifiers", "date", Day)
        {
            Qualifiers = number => [Qualifier("format", number % 4), Qualifier("territory", number % 50)],
        },
        new("few sources", "date", Day) { Sources = 40 },
        new("dated sources", "date", CoarseDate) { Sources = 300, AreDated = true },
        new("revisions", "date", Day) { Sources = 1, AreDated = true },
    ];

    public static string Day(int number) => FirstDay.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string ToString() => Name;

    private static string CoarseDate(int number) => (number % 7) switch
    {
        0 => Year(number),
        1 => $"{Year(number)}-{Month(number / 7)}",
        2 => $"{Year(number)}-2{1 + (number % 4)}",
        3 => $"{Year(number)}~",
        4 => $"20{number % 5}X",
        5 => $"[{Year(number)}..]",
        _ => Day(number),
    };

    private static string CoarsePeriod(int number) => (number % 4) switch
    {
        0 => $"{Year(number)}-{Month(number / 4)}/..",
        1 => $"../{Year(number)}-{Month(number / 4)}",
        2 => $"{Year(number)}~/204{number % 10}~",
        _ => $"{Year(number)}-{Month(number / 4)}/20{50 + (number % 50)}",
    };

    private static string Quantity(int number) => (number % 6) switch
    {
        0 => $"about {100 + (number % 300)} million",
        1 => $"over {100 + (number % 300)} million",
        2 => $"{100 + (number % 300)}..{400 + (number % 350)} million",
        3 => $"under {100 + (number % 300)} million",
        _ => $"{100 + (number % 300)}.{number % 10} million",
    };

    private static string Year(int number) => (2001 + (number % 40)).ToString("d4", CultureInfo.InvariantCulture);

    private static string Month(int number) => (1 + (number % 12)).ToString("d2", CultureInfo.InvariantCulture);

    private static string DayOfMonth(int number) => (1 + (number % 28)).ToString("d2", CultureInfo.InvariantCulture);

    private static Qualifier Qualifier(string key, int value) => new(key, $"{key} {value}", $"{key} {value}");
}

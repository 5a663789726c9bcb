namespace AlitaWiki.Engine.Claims.Dates;

internal enum SubYearKind
{
    Season,
    Part,
}

/// <summary>A season, quarter, third or half of a year, which EDTF writes in the place of the month.</summary>
/// <param name="Name">"spring", "first quarter".</param>
/// <param name="Half">The half of the globe, where the code names it.</param>
/// <param name="Months">How many months it has; a season that starts in December ends in the next year.</param>
internal sealed record SubYear(SubYearKind Kind, string Name, string? Half, int FirstMonth, int Months)
{
    private const int FirstCode = 21;

    private static readonly SubYear[] ByCode =
    [
        Season("spring", null, 3), Season("summer", null, 6), Season("autumn", null, 9), Season("winter", null, 12),
        Season("spring", "northern", 3), Season("summer", "northern", 6), Season("autumn", "northern", 9), Season("winter", "northern", 12),
        Season("spring", "southern", 9), Season("summer", "southern", 12), Season("autumn", "southern", 3), Season("winter", "southern", 6),
        Part("first quarter", 1, 3), Part("second quarter", 4, 3), Part("third quarter", 7, 3), Part("fourth quarter", 10, 3),
        Part("first third", 1, 4), Part("second third", 5, 4), Part("last third", 9, 4),
        Part("first half", 1, 6), Part("second half", 7, 6),
    ];

    /// <summary>Codes 21 to 41; null for any other number.</summary>
    public static SubYear? Of(int code) =>
        code >= FirstCode && code - FirstCode < ByCode.Length ? ByCode[code - FirstCode] : null;

    private static SubYear Season(string name, string? half, int month) => new(SubYearKind.Season, name, half, month, 3);

    private static SubYear Part(string name, int month, int months) => new(SubYearKind.Part, name, null, month, months);
}

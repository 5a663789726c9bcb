namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>The year of a date: one, or those that a mask or significant digits leave open.</summary>
internal readonly record struct EdtfYear
{
    public required Int128 First { get; init; }

    public required Int128 Last { get; init; }

    /// <summary>The digits, where some are unspecified.</summary>
    public DigitMask? Mask { get; init; }

    /// <summary>The year itself, where only some of its digits are significant.</summary>
    public Int128? Estimate { get; init; }

    /// <summary>How many years stand for one at the precision written: 10 for <c>202X</c>.</summary>
    public required Int128 Unit { get; init; }

    public bool IsExact => First == Last;

    /// <summary>Whether nothing is said but that it is a year of four digits.</summary>
    public bool IsAny => Mask is { IsOpen: true } && First == 0;

    /// <summary>Whether every year from the first to the last is meant.</summary>
    public bool IsRun => Mask is not { IsRun: false };

    /// <summary>A year of four digits or <c>X</c>. There is no year -0000.</summary>
    public static EdtfYear OfDigits(ReadOnlySpan<char> digits, bool negative)
    {
        var mask = DigitMask.Of(digits);
        return new()
        {
            First = negative ? -mask.Most : mask.Least,
            Last = negative ? -Math.Max(1, mask.Least) : mask.Most,
            Mask = mask.IsExact ? null : mask,
            Unit = PowerOfTen(mask.OpenTail),
        };
    }

    public static EdtfYear Of(Int128 year) => new() { First = year, Last = year, Unit = 1 };

    /// <summary>The years that agree with <paramref name="year"/> but for its last <paramref name="open"/> digits.</summary>
    public static EdtfYear Rounded(Int128 year, int open)
    {
        var unit = PowerOfTen(open);
        var floor = Int128.Abs(year) / unit * unit;
        var last = floor + unit - 1;
        return new()
        {
            First = year < 0 ? -last : floor,
            Last = year < 0 ? -floor : last,
            Estimate = year,
            Unit = unit,
        };
    }

    public bool Fits(Int128 year) => Mask is not { } mask || mask.Fits((int)Int128.Abs(year));

    public static Int128 PowerOfTen(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}

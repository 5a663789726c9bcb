namespace AlitaWiki.Engine.Claims.Dates;

internal enum DateComponent
{
    Year,
    Month,
    Day,
}

/// <summary>One date as EDTF writes it, not yet checked against the calendar.</summary>
internal sealed record EdtfDate
{
    public required EdtfYear Year { get; init; }

    public DigitMask? Month { get; init; }

    /// <summary>A season or another part of the year in the place of the month.</summary>
    public SubYear? Part { get; init; }

    public DigitMask? Day { get; init; }

    /// <summary>Any component carries <c>?</c> or <c>%</c>.</summary>
    public bool Uncertain { get; init; }

    /// <summary>The finest component that carries <c>~</c> or <c>%</c>, or lies left of one that does.</summary>
    public DateComponent? Approximate { get; init; }
}

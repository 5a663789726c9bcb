using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>The amounts that a quantity may mean.</summary>
internal static class QuantityBounds
{
    private const decimal About = 0.05m;

    // A hundredfold reaches as far as anyone needs, and keeps every sum exact.
    private const decimal LargestTolerance = 100;

    /// <summary>
    /// Every number is first what rounds to it, then half the tolerance wider either way; "about" adds 5 %, or the
    /// tolerance if that is larger. Percentages are of the number.
    /// </summary>
    public static Interval Of(Quantity quantity, Tolerance? tolerance)
    {
        var fraction = tolerance is { Unit: ToleranceUnit.Percent } ? decimal.Clamp(tolerance.Amount / 100, 0, LargestTolerance) : 0;
        var reach = (fraction / 2) + (quantity.Modifier == Modifier.About ? decimal.Max(About, fraction) : 0);
        var low = quantity.Low;
        var high = quantity.High ?? low;
        var start = low.Value - low.Rounding - (Math.Abs(low.Value) * reach);
        var end = high.Value + high.Rounding + (Math.Abs(high.Value) * reach);
        return quantity.Modifier switch
        {
            Modifier.Over or Modifier.AtLeast => new(start, Unbounded.Above),
            Modifier.Under or Modifier.AtMost => new(Unbounded.Below, end),
            _ => new(start, end),
        };
    }
}

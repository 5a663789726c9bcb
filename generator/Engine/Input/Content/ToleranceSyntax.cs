using System.Globalization;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary><c>tolerance</c> of a property: a percentage, or whole days, months or years.</summary>
internal static class ToleranceSyntax
{
    public static Tolerance? Read(Located<string> written, string type, DiagnosticBag diagnostics)
    {
        var text = written.Value;
        var unit = UnitOf(text);
        var isDate = type is "date" or "period";
        var isQuantity = type == "quantity";
        if (unit is { } known && (isQuantity ? known == ToleranceUnit.Percent : !isDate || known != ToleranceUnit.Percent)
            && TryParseAmount(text[..^1], known, out var amount))
        {
            return new Tolerance(text, amount, known);
        }

        var example = isQuantity ? "a percentage up to 100%, for example 5%"
            : isDate ? "a number of days, months or years, for example 30d, 6m or 1y"
            : "a percentage or a length of time, for example 5% or 30d";
        diagnostics.Add(PageDiagnostics.BadTolerance, written.Span, text, type, example);
        return null;
    }

    private static ToleranceUnit? UnitOf(string text) => text switch
    {
        [.., '%'] => ToleranceUnit.Percent,
        [.., 'd'] => ToleranceUnit.Days,
        [.., 'm'] => ToleranceUnit.Months,
        [.., 'y'] => ToleranceUnit.Years,
        _ => null,
    };

    private static bool TryParseAmount(string digits, ToleranceUnit unit, out decimal amount)
    {
        // Four digits reach across ten thousand years, further than any date.
        var style = unit == ToleranceUnit.Percent ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        return decimal.TryParse(digits, style, CultureInfo.InvariantCulture, out amount)
            && digits.Length <= 4
            && (unit != ToleranceUnit.Percent || amount <= 100);
    }
}

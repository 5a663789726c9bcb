namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>Signs of currencies and their ISO 4217 codes.</summary>
internal static class Currency
{
    private static readonly (char Sign, string Code)[] All =
        [('$', "USD"), ('€', "EUR"), ('£', "GBP"), ('¥', "JPY"), ('₩', "KRW"), ('₹', "INR"), ('₽', "RUB"), ('₺', "TRY")];

    public static string? Code(char sign) => Array.Find(All, currency => currency.Sign == sign).Code;

    /// <summary>The sign of a code, or null.</summary>
    public static char? Sign(string code) =>
        Array.FindIndex(All, currency => currency.Code == code) is var found and >= 0 ? All[found].Sign : null;

    /// <summary>The unit with a currency's sign exchanged for its code.</summary>
    public static string Unit(string unit) => unit is [var sign] && Code(sign) is { } code ? code : unit;
}

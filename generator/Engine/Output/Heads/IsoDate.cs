using System.Text.RegularExpressions;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>Dates as schema.org has them: a year, a month or a day of ISO 8601, with nothing uncertain about it.</summary>
internal static partial class IsoDate
{
    /// <summary>An EDTF date that is one of ISO 8601 too; null for any other.</summary>
    public static string? Of(string edtf) => Plain().IsMatch(edtf) ? edtf : null;

    [GeneratedRegex(@"\A[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}

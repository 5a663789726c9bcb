using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Theme;

/// <summary>Short texts that several components need.</summary>
internal static class Wording
{
    /// <summary>"1 source", "1,204 sources".</summary>
    public static string Count(int number, string one, string many) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number as machines read it.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The names joined by "or".</summary>
    public static string Join(IEnumerable<NameLink> names) => string.Join(" or ", names.Select(name => name.Name));
}

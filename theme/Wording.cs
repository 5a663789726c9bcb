using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Theme;

/// <summary>Short texts that several components need.</summary>
internal static class Wording
{
    /// <summary>"1 source", "1,204 sources".</summary>
    public static string Count(int number, string one, string many) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";

    /// <summary>"21 December 2023".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What became of a page.</summary>
    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "New",
        ChangeKind.Renamed => "Renamed",
        ChangeKind.Deleted => "Deleted",
        _ => "Changed",
    };

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number as machines read it.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The names joined by "or".</summary>
    public static string Join(IEnumerable<NameLink> names) => string.Join(" or ", names.Select(name => name.Name));
}

using System.Globalization;
using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Hostile;

/// <summary>A text that runs a script, loads a style or leads away where a page lets it through as it is.</summary>
/// <param name="Number">From 1; what the script calls <c>ran</c> with.</param>
public sealed record Vector(int Number, string Text)
{
    /// <summary>Addresses that only a vector asks for.</summary>
    public const string Canary = "canary.example";

    private static readonly Lazy<IReadOnlyList<Vector>> s_all = new(() => [.. Lines().Select((line, i) => new Vector(i + 1, Read(line, i + 1)))]);

    /// <summary>The vectors of all lists: one a line, with the pictures of Unicode for control characters.</summary>
    public static IReadOnlyList<Vector> All => s_all.Value;

    private static IEnumerable<string> Lines() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "AlitaWiki.Tests", "Hostile", "Vectors"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0);

    private static string Read(string line, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = line.Replace("RUN", $"ran({digits})", StringComparison.Ordinal).Replace("NUM", digits, StringComparison.Ordinal);
        return string.Concat(text.Select(Character));
    }

    private static char Character(char picture) => picture switch
    {
        '␠' => ' ',
        '␤' => '\u2028',
        >= '␀' and <= '␟' => (char)(picture - '␀'),
        _ => picture,
    };
}

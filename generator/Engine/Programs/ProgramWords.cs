namespace AlitaWiki.Engine.Programs;

/// <summary>What a program said, cut to what fits into a line.</summary>
internal static class ProgramWords
{
    private const string NpmCode = "npm error code ";
    private const int Longest = 160;

    /// <summary>npm's error code, or else the first line that says something.</summary>
    public static string Cause(string words)
    {
        var lines = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.FirstOrDefault(line => line.StartsWith(NpmCode, StringComparison.Ordinal)) is { } code)
        {
            return code[NpmCode.Length..];
        }

        var first = lines.FirstOrDefault(line => line.Contains("Error:", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "it gave no reason";
        return first.Length <= Longest ? first : first[..Longest] + "…";
    }
}

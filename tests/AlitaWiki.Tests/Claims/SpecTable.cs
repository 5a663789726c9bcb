namespace AlitaWiki.Tests.Claims;

/// <summary>The rows of the tables in a prose specification, by the columns they have.</summary>
internal static class SpecTable
{
    /// <summary>Every row of those tables that have all of <paramref name="columns"/>; a column that a table lacks is empty.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file, params string[] columns)
    {
        string[] header = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)))
        {
            if (!line.StartsWith('|'))
            {
                header = [];
                continue;
            }

            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (header.Length == 0)
            {
                header = cells;
            }
            else if (!cells[0].StartsWith("---", StringComparison.Ordinal) && columns.All(header.Contains))
            {
                yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second.Trim('`'), StringComparer.Ordinal);
            }
        }
    }
}

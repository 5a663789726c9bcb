namespace AlitaWiki.Tests.Infra;

/// <summary>Many files in one string, each under a line <c>-- path --</c>.</summary>
public static class FileBundle
{
    private const string Open = "-- ";
    private const string Close = " --";

    public static IEnumerable<(string Path, string Text)> Read(string bundle)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in bundle.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Open, StringComparison.Ordinal) && line.EndsWith(Close, StringComparison.Ordinal) && line.Length > Open.Length + Close.Length)
            {
                if (path is not null)
                {
                    yield return (path, Text(lines));
                }

                path = line[Open.Length..^Close.Length];
                lines.Clear();
            }
            else if (path is not null)
            {
                lines.Add(line);
            }
        }

        if (path is not null)
        {
            yield return (path, Text(lines));
        }
    }

    private static string Text(List<string> lines) => string.Join('\n', lines).TrimEnd('\n') + "\n";
}

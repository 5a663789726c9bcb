namespace AlitaWiki.Tests.Infra;

/// <summary>
/// A case of a specification in prose: a heading, files in fenced blocks that name them, and a fenced block of the
/// diagnostics that must come, each with its place and, if need be, words of its message or hint.
/// </summary>
internal sealed record SiteSpec(string Name, IReadOnlyList<(string Path, string Content)> Files, IReadOnlyList<string> Expected)
{
    private const string Fence = "````";

    public static IReadOnlyList<SiteSpec> Read(string file)
    {
        var specs = new List<SiteSpec>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                specs.Add(new SiteSpec(lines[i][3..], new List<(string, string)>(), new List<string>()));
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            var info = lines[i][Fence.Length..];
            var end = Array.IndexOf(lines, Fence, i + 1);
            var content = lines[(i + 1)..end];
            if (info == "diagnostics")
                ((List<string>)specs[^1].Expected).AddRange(content);
            else
                ((List<(string, string)>)specs[^1].Files).Add((info.Split(' ')[1], string.Join('\n', content) + "\n"));

            i = end;
        }

        return specs;
    }
}

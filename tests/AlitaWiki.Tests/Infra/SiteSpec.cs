namespace AlitaWiki.Tests.Infra;

/// <summary>
/// A case of a specification in prose: a heading, and fenced blocks. A block of two words holds a file of a wiki,
/// named by the second; the others say what must come of it.
/// </summary>
internal sealed record SiteSpec(string Name, IReadOnlyList<SpecBlock> Blocks)
{
    private const string Fence = "````";

    private static readonly string[] s_languages = ["markdown", "svg", "yaml"];

    public IEnumerable<(string Path, string Content)> Files =>
        from block in Blocks
        let info = block.Info.Split(' ', 2)
        where s_languages.Contains(info[0])
        select (info[1], string.Join('\n', block.Lines) + "\n");

    /// <summary>The diagnostics that must come, each with its place and, if need be, words of its message or hint.</summary>
    public IReadOnlyList<string> Expected => [.. Blocks.Where(block => block.Info == "diagnostics").SelectMany(block => block.Lines)];

    public static IReadOnlyList<SiteSpec> Read(string file)
    {
        var specs = new List<SiteSpec>();
        var blocks = new List<SpecBlock>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                specs.Add(new SiteSpec(lines[i][3..], blocks = []));
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;

            var end = Array.IndexOf(lines, Fence, i + 1);
            blocks.Add(new SpecBlock(lines[i][Fence.Length..], lines[(i + 1)..end]));
            i = end;
        }

        return specs;
    }
}

/// <summary>A fenced block: the words after its opening fence, and its lines.</summary>
internal sealed record SpecBlock(string Info, IReadOnlyList<string> Lines);

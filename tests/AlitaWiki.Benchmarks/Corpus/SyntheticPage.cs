namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>A page, before it is written for one generator.</summary>
/// <param name="Links">The numbers of the pages that it links to: one a section, and two in a list.</param>
internal sealed record SyntheticPage(
    int Number,
    string Summary,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<SyntheticClaim> Claims,
    IReadOnlyList<SyntheticSection> Sections,
    IReadOnlyList<int> Links,
    int Cited,
    string ListItem,
    IReadOnlyList<(string Name, string Role)> Table)
{
    public string Name => NameOf(Number);

    public string Title => TitleOf(Number);

    public string Type => SyntheticWiki.Types[Number % SyntheticWiki.Types.Count].Name;

    public string Folder => FolderOf(Number);

    public static string NameOf(int number) => $"page-{number:d6}";

    public static string TitleOf(int number) => $"Page {number:d6}";

    public static string FolderOf(int number) => SyntheticWiki.Types[number % SyntheticWiki.Types.Count].Folder;
}

internal sealed record SyntheticSection(string Heading, string Text);

internal sealed record SyntheticClaim(string Value, int Source, string Quote);

internal sealed record SyntheticSource(int Number, string Published, string Publisher, string Text)
{
    public string Name => NameOf(Number);

    public string Title => $"Source {Number:d5}";

    public static string NameOf(int number) => $"source-{number:d5}";
}

using System.Globalization;
using System.Text;

namespace AlitaWiki.Tests.Oracle;

/// <summary>A wiki with one question, as somebody would write it: all that it says is text.</summary>
/// <param name="Key">Its property, and the folder of its own that it lies in among other wikis.</param>
internal sealed record AskedWiki(string Key, AskedProperty Property, IReadOnlyList<AskedSource> Sources, IReadOnlyList<AskedClaim> Claims)
{
    /// <summary>The day for which the wikis are built.</summary>
    public static readonly DateOnly AsOf = new(2026, 1, 1);

    /// <summary>Pages that every wiki has, whose names people write in several ways.</summary>
    public static readonly IReadOnlyList<NamedPage> Cast =
    [
        new("cast/mira-toren", "Mira Toren", ["Mira", "M. T."]),
        new("cast/yoko-sand", "Yoko Sand", ["Yoko"]),
        new("places/japan", "Japan", ["JP", "Nippon"]),
    ];

    /// <summary>The hash that an editor's decision on the question was made for; null where there is none.</summary>
    public string? DecidedFor { get; init; }

    /// <summary>What stands in properties.yml for the question's property.</summary>
    public string PropertyText(string folder)
    {
        var text = new StringBuilder($"{Key}:\n  type: {Property.Type}\n");
        text.Append(Property.Many ? "  cardinality: many\n" : "");
        text.Append(Property.Volatile ? "  volatile: true\n" : "");
        text.Append(Property.Lapses ? "  lapses: true\n" : "");
        text.Append(Property.Tolerance is null ? "" : $"  tolerance: {Property.Tolerance}\n");
        text.Append(Property.Values.Count == 0 ? "" : $"  values: [{string.Join(", ", Property.Values)}]\n");
        text.Append(Property.Authority.Count == 0 ? "" : $"  authority: [{string.Join(", ", Property.Authority.Select(id => folder + id))}]\n");
        return text.ToString();
    }

    /// <summary>The pages of the wiki, those that all wikis have left out.</summary>
    public IEnumerable<(string Path, string Text)> Pages(string folder) => Sources
        .Select(source => ($"{folder}{source.Id}.md", SourceText(source, folder)))
        .Append(($"{folder}film.md", FilmText(folder, out _)));

    /// <summary>Which line of the page each claim's value is on.</summary>
    public IReadOnlyList<int> ClaimLines()
    {
        FilmText("", out var lines);
        return lines;
    }

    /// <summary>As files that can be pasted into a specification.</summary>
    public override string ToString() => string.Join("\n\n", Pages("").Concat(Cast.Select(page => (page.Id + ".md", page.Text)))
        .Select(file => $"````markdown {file.Item1}\n{file.Item2}````")
        .Prepend($"````yaml properties.yml\n{PropertyText("")}````"));

    private static string SourceText(AskedSource source, string folder)
    {
        var text = new StringBuilder($"---\ntitle: {Capital(source.Id)}\ntype: source\n");
        text.Append(source.Published is null ? "" : $"published: {source.Published}\n");
        text.Append(source.DerivedFrom.Count == 0 ? "" : $"derived-from: [{string.Join(", ", source.DerivedFrom.Select(id => folder + id))}]\n");
        return text.Append("---\n").ToString();
    }

    private string FilmText(string folder, out IReadOnlyList<int> lines)
    {
        var (text, found) = (new List<string> { "---", "title: The film", "claims:", $"  {Key}:" }, new List<int>());
        foreach (var claim in Claims)
        {
            text.Add($"    - value: {(claim.Quoted ? $"\"{claim.Value}\"" : claim.Value)}");
            found.Add(text.Count);
            text.Add($"      source: {folder}{claim.Source}");
            text.Add(string.Create(CultureInfo.InvariantCulture, $"      locator: ¶{found.Count}"));
            Add("stance", claim.Stance == "asserted" ? null : claim.Stance);
            Add("speaker", claim.Speakers.Count == 0 ? null : $"[{string.Join(", ", claim.Speakers)}]");
            Add("stated", claim.Stated);
            Add("supersedes", claim.Supersedes is null ? null : folder + claim.Supersedes);
            Add("qualifiers", claim.Qualifiers.Count == 0 ? null : $"{{ {string.Join(", ", claim.Qualifiers.Select(one => $"{one.Key}: {one.Value}"))} }}");
        }

        lines = found;
        if (DecidedFor is not null)
            text.AddRange(["resolutions:", $"  {Key}: {{ value: none, because: Nothing came of it., on: 2024-01-02, basis: \"{DecidedFor}\" }}"]);
        text.Add("---");
        return string.Join('\n', text) + "\n";

        void Add(string name, string? value)
        {
            if (value is not null)
                text.Add($"      {name}: {value}");
        }
    }

    private static string Capital(string id) => char.ToUpperInvariant(id[0]) + id[1..];
}

/// <summary>The property that is asked for, its options as written.</summary>
internal sealed record AskedProperty(string Type)
{
    public bool Many { get; init; }

    public bool Volatile { get; init; }

    public bool Lapses { get; init; }

    public string? Tolerance { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<string> Authority { get; init; } = [];
}

/// <summary>A source, with the ids of those it is derived from.</summary>
internal sealed record AskedSource(string Id, string? Published, IReadOnlyList<string> DerivedFrom);

/// <summary>A claim as written.</summary>
internal sealed record AskedClaim(string Value, string Stance, string Source)
{
    /// <summary>The value stands in quotation marks.</summary>
    public bool Quoted { get; init; }

    public IReadOnlyList<string> Speakers { get; init; } = [];

    public string? Stated { get; init; }

    public string? Supersedes { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Qualifiers { get; init; } = [];
}

/// <summary>A page that other pages name.</summary>
internal sealed record NamedPage(string Id, string Title, IReadOnlyList<string> Aliases)
{
    public string Text => $"---\ntitle: {Title}\naliases: [{string.Join(", ", Aliases)}]\n---\n";
}

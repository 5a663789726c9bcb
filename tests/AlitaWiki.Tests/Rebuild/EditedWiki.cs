namespace AlitaWiki.Tests.Rebuild;

/// <summary>A small wiki that is edited at random, always in the same way for the same number.</summary>
internal sealed class EditedWiki
{
    private static readonly string[] s_folders = ["", "places/", "people/", "events/"];
    private static readonly string[] s_tags = ["harbour", "tower", "storm"];
    private static readonly string[] s_days = ["2020", "2021-03", "2021-03-04", "2030~", "[2022, 2024]", "none", "unknown"];

    private readonly string _folder;
    private readonly Random _random;
    private readonly List<string> _pages = [];
    private readonly List<string> _sources = [];
    private int _count;

    public EditedWiki(string folder, int seed)
    {
        _folder = folder;
        _random = new Random(seed);
        Write("site.yml", Site());
        Write("properties.yml", Properties());
        Write("types.yml", Types());
        Write("media/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>");
        for (var i = 0; i < 5; i++)
        {
            AddSource();
        }

        for (var i = 0; i < 14; i++)
        {
            AddPage();
        }
    }

    /// <summary>Edits one thing or two, and says what.</summary>
    public string Edit()
    {
        var (name, edit) = Pick<(string, Action)>(
        [
            ("words", () => Change(text => text + "\nMore is said, number " + Next() + ".\n")),
            ("a link", () => Change(text => text + $"\nSee [[{Name()}]], and [[{Name()}#{Pick(["Depths", "Heights"])}|there]].\n")),
            ("a citation", () => Change(text => text + $"\nSo it is told [@{Id(Pick(_sources))}, ¶{Next()}].\n")),
            ("a value", () => Change(text => text + $"\nIt opens in {{{{ value {Name()}#opening }}}}.\n\n::: disagreement opening\n")),
            ("a heading", () => Change(text => text + $"\n## {Pick(["Depths", "Heights", "Shoals"])}\n\nWords.\n")),
            ("a claim", () => Change(AddClaim)),
            ("another claim", () => Change(AddClaim)),
            ("fewer claims", () => Change(text => LessOne(text))),
            ("a title", () => Change(text => Replace(text, "title: ", $"title: Renamed {Next()} "))),
            ("an alias", () => Change(text => Replace(text, "tags: ", $"aliases: [Also {Next() % 5}]\ntags: "))),
            ("a tag", () => Change(text => Replace(text, "tags: [", $"tags: [{Pick(s_tags)}{Next() % 3}, "))),
            ("a spoiler", () => Change(text => text.Contains("spoiler:", StringComparison.Ordinal) ? Without(text, "spoiler:") : Replace(text, "tags: ", "spoiler: The end\ntags: "))),
            ("a draft", () => Change(text => text.Contains("draft:", StringComparison.Ordinal) ? Without(text, "draft:") : Replace(text, "tags: ", "draft: true\ntags: "))),
            ("a summary", () => Change(text => Replace(Without(text, "summary:"), "tags: ", $"summary: In short, {Next()}.\ntags: "))),
            ("a former address", () => Change(text => Replace(Without(text, "redirect-from:"), "tags: ", $"redirect-from: [was/{Next() % 4}]\ntags: "))),
            ("an image", () => Change(text => Replace(Without(text, "image:", "alt:"), "tags: ", $"image: lamp.svg\nalt: A lamp, {Next()}\ntags: "))),
            ("a mistake", () => Change(text => text + "\nIt is {{ value nothing-there }}.\n")),
            ("a source that is none", () => Change(text => text + "\nIt is told [@nobody].\n")),
            ("an impossible day", () => Change(text => Replace(text, "- value: ", "- value: 2019-13 # "))),
            ("broken front matter", () => Change(text => Replace(text, "title: ", "title: a: "))),
            ("the same text", () => Change(text => text)),
            ("an older text", Restore),
            ("a source's date", () => Change(text => Replace(Without(text, "published:"), "publisher: ", $"published: 20{_random.Next(10, 30)}\npublisher: "), Pick(_sources))),
            ("a source's origin", () => Change(text => Replace(Without(text, "derived-from:"), "publisher: ", $"derived-from: [{Id(Pick(_sources))}]\npublisher: "), Pick(_sources))),
            ("a new page", AddPage),
            ("a new source", AddSource),
            ("a page gone", () => Delete(Pick(_pages))),
            ("a source gone", () => Delete(Pick(_sources))),
            ("a page elsewhere", Move),
            ("a picture", () => Write("media/lamp.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{_random.Next(10, 99)}\" height=\"9\"></svg>")),
            ("another picture", () => Write($"media/lamp-{Next() % 3}.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
            ("the settings", () => Write("site.yml", Site())),
            ("the vocabulary", () => Write("properties.yml", Properties())),
            ("the types", () => Write("types.yml", Types())),
        ]);
        edit();
        return name;
    }

    private readonly Dictionary<string, string> _older = [];
    private Dictionary<string, string> _good = [];

    /// <summary>Tells whether the wiki can be built as it is; whoever broke it mends it soon, so that most states can.</summary>
    public bool Settle(bool canBeBuilt)
    {
        if (canBeBuilt)
        {
            _good = Files().ToDictionary(file => file, File.ReadAllText);
            return false;
        }

        if (_good.Count == 0 || _random.Next(2) == 0)
        {
            return false;
        }

        foreach (var file in Files().Except(_good.Keys))
        {
            File.Delete(file);
        }

        foreach (var (file, text) in _good.Where(file => !File.Exists(file.Key) || File.ReadAllText(file.Key) != file.Value))
        {
            File.WriteAllText(file, text);
        }

        Find(_pages, name => !name.StartsWith("sources/", StringComparison.Ordinal));
        Find(_sources, name => name.StartsWith("sources/", StringComparison.Ordinal));
        return true;
    }

    private string[] Files() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    private void Find(List<string> list, Func<string, bool> isOne)
    {
        list.Clear();
        list.AddRange(Files()
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(name => name.EndsWith(".md", StringComparison.Ordinal) && isOne(name))
            .Order(StringComparer.Ordinal));
    }

    private void Restore()
    {
        if (_older.Count > 0)
        {
            var file = Pick([.. _older.Keys.Order(StringComparer.Ordinal)]);
            if (File.Exists(Path.Combine(_folder, file)))
            {
                Write(file, _older[file]);
            }
        }
    }

    private void AddPage()
    {
        var page = $"{Pick(s_folders)}page-{Next()}.md";
        _pages.Add(page);
        Write(page, $"""
            ---
            title: The {page[..^3].Replace('/', ' ')}
            tags: [{Pick(s_tags)}]
            claims:
              opening:
                - value: {Day()}
                  source: {Id(Pick(_sources))}
            ---

            Words about {Next()}, near [[{Name()}]] and [[Nowhere {Next() % 4}]].

            ## Depths

            Deep [@{Id(Pick(_sources))}].

            """);
    }

    private void AddSource()
    {
        var source = $"sources/paper-{Next()}.md";
        _sources.Add(source);
        Write(source, $"""
            ---
            title: Paper {source[14..^3]}
            type: source
            publisher: The Press
            published: 201{_random.Next(10)}
            tags: [{Pick(s_tags)}]
            ---

            A paper.

            """);
    }

    private string AddClaim(string text) => text.Contains("  opening:\n", StringComparison.Ordinal)
        ? Replace(text, "  opening:\n", $"  opening:\n    - value: {Day()}\n      source: {Id(Pick(_sources))}\n      quote: In words, {Next()}.\n      speaker: {Name()}\n")
        : Replace(text, "claims:\n", $"claims:\n  keeper:\n    - value: {Name()}\n      source: {Id(Pick(_sources))}\n");

    /// <summary>Without its last claim, while it has another.</summary>
    private static string LessOne(string text)
    {
        var last = text.LastIndexOf("    - value: ", StringComparison.Ordinal);
        var end = last < 0 ? -1 : text.IndexOf("\n---", last, StringComparison.Ordinal);
        return end < 0 || text.IndexOf("    - value: ", StringComparison.Ordinal) == last ? text : text[..last].TrimEnd('\n') + text[end..];
    }

    private void Delete(string file)
    {
        if ((_pages.Contains(file) ? _pages : _sources).Count > 3)
        {
            _pages.Remove(file);
            _sources.Remove(file);
            File.Delete(Path.Combine(_folder, file));
        }
    }

    private void Move()
    {
        var file = Pick(_pages);
        var moved = $"{Pick(s_folders)}moved-{Next()}.md";
        var text = File.ReadAllText(Path.Combine(_folder, file));
        File.Delete(Path.Combine(_folder, file));
        _pages[_pages.IndexOf(file)] = moved;
        Write(moved, text);
    }

    private void Change(Func<string, string> edit, string? file = null)
    {
        file ??= Pick([.. _pages, .. _sources]);
        var text = File.ReadAllText(Path.Combine(_folder, file));
        _older.TryAdd(file, text);
        Write(file, edit(text));
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Site() =>
        $"title: Tidewatch\nurl: https://tidewatch.example\ndescription: Number {_random.Next(3)}\n{(_random.Next(2) == 0 ? "navigation:\n  - label: All\n    to: /all-pages\n" : "")}";

    private string Properties() => $"""
        opening:
          type: date
          label: Opening{(_random.Next(3) == 0 ? " day" : "")}
          volatile: {(_random.Next(2) == 0 ? "true" : "false")}
        keeper:
          type: page
          cardinality: many

        """;

    private string Types() => $"""
        place:
          label: Place
          plural: {(_random.Next(2) == 0 ? "Places" : "All places")}
          folder: places
        person:
          label: Person
          plural: People
          folder: people
          infobox: [keeper, opening]

        """;

    private string Name() => Pick(
        [$"page-{_random.Next(_count + 1)}", "The " + Pick(_pages)[..^3].Replace('/', ' '), $"Also {_random.Next(5)}", $"Nowhere {_random.Next(4)}", $"Renamed {_random.Next(_count + 1)} x"]);

    private string Day() => Pick(s_days) is var day && day.StartsWith('[') ? $"\"{day}\"" : day;

    private int Next() => ++_count;

    private static string Id(string file) => file[..^3];

    private static string Replace(string text, string part, string by) =>
        text.IndexOf(part, StringComparison.Ordinal) is var start && start < 0 ? text : text[..start] + by + text[(start + part.Length)..];

    private static string Without(string text, params string[] keys) =>
        string.Join('\n', text.Split('\n').Where(line => !keys.Any(key => line.StartsWith(key, StringComparison.Ordinal))));

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}

using System.Globalization;

namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>
/// A wiki of any size, the same at every run: pages of 3 KB with three claims each, of which every tenth page's contradict each
/// other, eight links, a citation, three tags, two aliases, a list and a table; and a source for every fifty pages.
/// </summary>
internal sealed class SyntheticWiki(int pages, WikiShape shape = WikiShape.Plain)
{
    private const int PagesOfSource = 50;
    private const int FewestSources = 5;
    private const int Tags = 20;
    private const int ClaimsOfPage = 3;
    private const int LinksOfPage = 8;
    private const int SectionsOfPage = 6;
    private const int RowsOfTable = 4;
    private const int ConflictEvery = 10;
    private const int ManyClaims = 256;
    private const int ManyAliases = 10_000;

    private static readonly DateOnly _firstDay = new(2020, 1, 1);

    public static IReadOnlyList<(string Name, string Folder)> Types { get; } =
        [("keeper", "keepers"), ("vessel", "vessels"), ("harbour", "harbours"), ("voyage", "voyages")];

    public int PageCount => pages;

    public int SourceCount { get; } = Math.Max(FewestSources, pages / PagesOfSource);

    public SyntheticSource Source(int number)
    {
        var dice = new Dice((ulong)number + 1_000_000_007);
        return new SyntheticSource(
            number,
            $"20{10 + (number % 14)}-0{1 + (number % 9)}-1{number % 10}",
            $"Outlet {number % 40}",
            Prose.Paragraph(dice, 60));
    }

    public SyntheticPage Page(int number)
    {
        var dice = new Dice((ulong)number);
        return new SyntheticPage(
            number,
            Prose.Paragraph(dice, 12, plain: true),
            [.. TagsOf(dice)],
            [.. AliasesOf(number)],
            [.. ClaimsOf(number, dice)],
            [.. Enumerable.Range(0, SectionsOfPage).Select(section => new SyntheticSection(
                $"{Prose.Capital(dice.One(Prose.Words))} {section}", Prose.Paragraph(dice, 45)))],
            [.. Enumerable.Range(0, LinksOfPage).Select(link => shape == WikiShape.OneTarget && link == 0 ? 0 : dice.Below(pages))],
            shape == WikiShape.OneSource ? 0 : dice.Below(SourceCount),
            Prose.Paragraph(dice, 5),
            [.. Enumerable.Range(0, RowsOfTable).Select(_ => (dice.One(Prose.Words), dice.One(Prose.Words)))]);
    }

    private IEnumerable<string> TagsOf(Dice dice)
    {
        var first = dice.Below(Tags);
        return [shape == WikiShape.OneTag ? "everything" : Prose.Words[first], Prose.Words[(first + 3) % Tags], Prose.Words[(first + 7) % Tags]];
    }

    private IEnumerable<string> AliasesOf(int number) =>
        shape == WikiShape.ManyAliases && number == 0
            ? Enumerable.Range(0, ManyAliases).Select(alias => $"Other name {alias}")
            : [$"First name {number}", $"Second name {number}"];

    private IEnumerable<SyntheticClaim> ClaimsOf(int number, Dice dice)
    {
        var first = shape == WikiShape.OneSource ? 0 : dice.Below(SourceCount);
        return shape == WikiShape.ManyClaims && number == 0
            ? Enumerable.Range(0, ManyClaims).Select(claim => new SyntheticClaim(Day(claim), claim % SourceCount, Prose.Paragraph(dice, 8, plain: true)))
            : Enumerable.Range(0, ClaimsOfPage).Select(claim => new SyntheticClaim(
                (number % ConflictEvery == 0 && claim > 0) ? $"{2020 + (number % 10)}-03-1{claim}" : $"{2020 + (number % 10)}-03",
                (first + (claim * 2)) % SourceCount,
                Prose.Paragraph(dice, 8, plain: true)));
    }

    private static string Day(int claim) => _firstDay.AddDays(claim % 1000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

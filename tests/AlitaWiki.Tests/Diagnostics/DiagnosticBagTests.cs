using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly DiagnosticDescriptor s_kind = FileDiagnostics.CannotRead;

    [Fact]
    public void Of_one_kind_in_one_file_the_first_thousand_are_told_and_the_others_counted()
    {
        var told = Of(Places("a.md", 1_500).Concat(Places("b.md", 3))).Sorted();

        Assert.Equal(1_000 + 1 + 3, told.Length);
        Assert.Equal(Places("a.md", 1_000).Cast<SourceSpan?>(), told.Take(1_000).Select(diagnostic => diagnostic.Span));
        Assert.Equal("500 more of the same in this file.", told[1_000].Message);
        Assert.Equal((s_kind, new SourceSpan(new SourcePath("a.md"), 1_001, 1), 500), (told[1_000].Descriptor, told[1_000].Span!.Value, told[1_000].Others));
        Assert.Equal(1_503, told.Total());
        Assert.Equal(1_503, told.Total(s_kind.Severity));
    }

    [Fact]
    public void Exactly_a_thousand_are_all_told() => Assert.All(Of(Places("a.md", 1_000)).Sorted(), diagnostic => Assert.Equal(0, diagnostic.Others));

    [Fact]
    public void Of_many_files_five_thousand_are_told_and_the_files_of_the_others_counted()
    {
        var told = Of(Enumerable.Range(10, 50).SelectMany(file => Places($"{file}.md", 300))).Sorted();

        Assert.Equal(5_000 + 2, told.Length);
        Assert.Equal("100 more of the same in this file.", told[^2].Message);
        Assert.Equal("26.md:201:1", told[^2].Span.ToString());
        Assert.Equal("9,900 more of the same in 33 files from this one on.", told[^1].Message);
        Assert.Equal("27.md:1:1", told[^1].Span.ToString());
        Assert.Equal(50 * 300, told.Total());
    }

    [Fact]
    public void Kinds_are_counted_each_by_itself()
    {
        var bag = Of(Places("a.md", 1_200));
        bag.Add(FileDiagnostics.SiteFileMissing, null);

        Assert.Equal(1_002, bag.Sorted().Length);
        Assert.Equal(FileDiagnostics.SiteFileMissing, bag.Sorted()[0].Descriptor);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_told_depends_neither_on_the_order_nor_on_the_bags_that_it_passes(int seed)
    {
        SourceSpan[] places = [.. Enumerable.Range(10, 12).SelectMany(file => Places($"{file}.md", file == 15 ? 4_000 : 450))];
        var expected = Of(places).Sorted();
        var random = new Random(seed);
        random.Shuffle(places);

        var whole = new DiagnosticBag();
        foreach (var part in places.GroupBy(place => seed == 1 ? place.File.Value : $"{random.Next(5)}"))
        {
            whole.AddRange(Of(part).All());
        }

        Assert.Equal(expected.Select(Told), Of(places).Sorted().Select(Told));
        Assert.Equal(expected.Select(Told), whole.Sorted().Select(Told));
    }

    [Fact]
    public void What_is_found_twice_counts_once()
    {
        var places = Places("a.md", 1_700).ToList();

        Assert.Equal(1_700, Of(places.Concat(places)).Sorted().Total());
        Assert.Equal(1_700, Of(places.AsEnumerable().Reverse().Concat(places)).Sorted().Total());
    }

    [Fact]
    public void A_name_as_long_as_a_file_is_cut_between_letters()
    {
        var bag = new DiagnosticBag();
        bag.Add(MarkdownDiagnostics.All.First(kind => kind.Message.Contains("{0}", StringComparison.Ordinal)), null, new string('x', 198) + "\U0001F980" + new string('x', 1_000_000));
        bag.AddText(s_kind, null, new string('y', 1_000_000), "");

        Assert.All(bag.Sorted(), diagnostic => Assert.InRange(diagnostic.Message.Length, 1, 2_000));
        Assert.Contains(bag.Sorted(), diagnostic => diagnostic.Message.Contains("xx…", StringComparison.Ordinal));
        Assert.DoesNotContain(bag.Sorted(), diagnostic => diagnostic.Message.Any(char.IsSurrogate));
    }

    private static IEnumerable<SourceSpan> Places(string file, int count) =>
        Enumerable.Range(1, count).Select(line => new SourceSpan(new SourcePath(file), line, 1));

    private static DiagnosticBag Of(IEnumerable<SourceSpan> places)
    {
        var bag = new DiagnosticBag();
        foreach (var place in places)
        {
            bag.Add(s_kind, place, "why");
        }

        return bag;
    }

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Span} {diagnostic.Message} {diagnostic.Others} {diagnostic.OtherFiles}";
}

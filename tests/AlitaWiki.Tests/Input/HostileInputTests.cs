using System.Text;
using AlitaWiki.Tests.Infra;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class HostileInputTests : IDisposable
{
    /// <summary>What YAML and the traps look at, and a few words around it.</summary>
    private static readonly string[] s_fragments =
    [
        "title", "claims", "value", "tags", "source", ": ", ":", "- ", "-", "\n", "\n  ", "\n\t", "\n\n", " ", "\t", "\"", "'",
        "[", "]", "{", "}", ",", "#", " #", "&a", "*a", "!", "!!str", "|", ">", "|2", "%", "@", "`", "? ", "\\", "\\x0", "\\UFFFFFFFF",
        "---", "\n---\n", "...", "\n...\n", "<<", "\u2028", "\u0085", "\uFEFF", "ä", "😀", "\0", "\r\n", "%YAML 9.9\n", "%TAG ! x\n", "~", "1e999",
    ];

    private readonly InputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void No_bytes_as_a_page_throw()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte[]>().Select(tail => (byte[])[.. "---\n"u8, .. tail]);
        Prop.ForAll(bytes.ToArbitrary(), LoadsAsOnePage).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_front_matter_throws_or_loses_its_page()
    {
        var text = Gen.Elements(s_fragments).ArrayOf().Resize(40).Select(parts => $"---\n{string.Concat(parts)}\n---\nText");
        var config = Config.QuickThrowOnFailure.WithMaxTest(2000);
        Prop.ForAll(text.ToArbitrary(), page => LoadsAsOnePage(Encoding.UTF8.GetBytes(page))).Check(config);
    }

    [Fact]
    public void A_slip_in_a_good_page_throws_nothing_and_is_reported_within_the_file()
    {
        const string Good = "---\ntitle: \"A: b\"\ntags: [a, 'b c']\nclaims:\n  cast:\n    - value: [x, y]\n      source: z # why\n---\nText\n";
        var slips =
            from at in Gen.Choose(4, Good.Length - 10)
            from cut in Gen.Choose(0, 3)
            from fragment in Gen.Elements(s_fragments)
            select Good[..at] + fragment + Good[(at + cut)..];
        Prop.ForAll(slips.ToArbitrary(), page =>
        {
            var (_, diagnostics) = _site.With("page.md", page).Load();
            var lines = page.ReplaceLineEndings("\n").Count(c => c == '\n') + 1;
            Assert.All(diagnostics, diagnostic =>
            {
                Assert.NotNull(diagnostic.Span);
                Assert.InRange(diagnostic.Span.Value.Line, 1, lines);
                Assert.True(diagnostic.Span.Value is { Column: > 0, Length: > 0 });
                Assert.DoesNotContain("While", diagnostic.Message, StringComparison.Ordinal);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(": ")]
    [InlineData(" #")]
    [InlineData("#x ")]
    [InlineData("a: b\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a:b\n")]
    [InlineData("a: \"b\" c\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: [b #c\n")]
    [InlineData("\t")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("*")]
    [InlineData("!")]
    [InlineData("a ")]
    [InlineData("- a\n")]
    [InlineData("%")]
    [InlineData("---\n")]
    [InlineData("|\n")]
    public void Repetition_takes_no_more_than_its_share_of_time(string fragment)
    {
        var body = string.Concat(Enumerable.Repeat(fragment, 200_000 / fragment.Length));
        _site.With("page.md", $"---\ntitle: A\ntags: {body}\n---\n").With("other.md", $"---\n{body}\n---\n");

        Quick.Within(TimeSpan.FromSeconds(10), () => _site.Load());
    }

    [Fact]
    public void Ten_thousand_levels_are_refused_and_the_page_is_still_there()
    {
        _site.With("page.md", $"---\ntitle: A\ntags: {new string('[', 10_000)}\n---\nText\n");

        var (site, diagnostics) = _site.Load();

        Assert.Contains("AW1025", diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Equal("A", Assert.Single(site.Pages).FrontMatter.Title.Value);
    }

    [Fact]
    public void A_billion_laughs_are_refused()
    {
        var laughs = Enumerable.Range(1, 9).Select(level => $"l{level}: &l{level} [*l{level - 1}, *l{level - 1}]");
        _site.With("page.md", $"---\ntitle: A\nl0: &l0 lol\n{string.Join('\n', laughs)}\n---\n");

        var ids = _site.Load().Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).ToArray();

        Assert.Equal(10 + 18, ids.Count(id => id == "AW1024"));
    }

    private void LoadsAsOnePage(byte[] page)
    {
        var (site, _) = _site.With("page.md", page).Load();
        Assert.Equal("page", Assert.Single(site.Pages).Id.Value);
    }
}

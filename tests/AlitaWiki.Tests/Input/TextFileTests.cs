using System.Text;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class TextFileTests : IDisposable
{
    private readonly InputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("---\ntitle: A\n---\none\n\ntwo\n")]
    [InlineData("---\r\ntitle: A\r\n---\r\none\r\n\r\ntwo\r\n")]
    [InlineData("\uFEFF---\ntitle: A\n---  \none\n\ntwo\n")]
    [InlineData("---\rtitle: A\r---\rone\r\rtwo\r")]
    public void Line_ends_and_byte_order_mark_make_no_difference(string text)
    {
        var (site, diagnostics) = _site.With("page.md", text).Load();

        Assert.Empty(diagnostics);
        var page = Assert.Single(site.Pages);
        Assert.Equal(new Located<string>("A", new SourceSpan(new SourcePath("page.md"), 2, 8)), page.FrontMatter.Title);
        Assert.Equal("one\n\ntwo\n", page.Markdown);
        Assert.Equal(4, page.MarkdownLine);
    }

    [Fact]
    public void A_byte_that_is_no_text_is_found_at_its_place_and_the_page_is_still_read()
    {
        byte[] bytes = [.. "---\r\ntitle: Ä\r\n---\r\nä"u8, 0xFF, .. "z"u8];

        var (site, diagnostics) = _site.With("page.md", bytes).Load();

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("AW1008 page.md:4:2", $"{diagnostic.Descriptor.Id} {diagnostic.Span}");
        Assert.Contains("0xFF", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("ä\uFFFDz", Assert.Single(site.Pages).Markdown);
    }

    [Fact]
    public void A_character_cut_off_by_the_end_of_the_file_is_found()
    {
        byte[] bytes = [.. "---\ntitle: A\n---\nab"u8, 0xE2, 0x82];

        Assert.Equal(["AW1008 page.md:4:3"], Places(_site.With("page.md", bytes)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Text_in_utf_16_is_refused(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: A\n---\n")];

        Assert.Equal(["AW1008 page.md:1:1"], Places(_site.With("page.md", bytes)));
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\na\0b\0", "AW1009 page.md:4:2")]
    [InlineData("---\ntitle: A\u0007\n---\n", "AW1009 page.md:2:9")]
    [InlineData("---\ntitle: A\n---\n\uFFFF", "AW1009 page.md:4:1")]
    [InlineData("---\ntitle: A\n---\n\u009b2J", "AW1009 page.md:4:1")]
    public void A_control_character_is_found_at_its_place(string text, string place)
    {
        Assert.Equal([place], Places(_site.With("page.md", text)));
        Assert.DoesNotContain(Assert.Single(_site.Load().Site.Pages).Markdown, c => c is '\0' or '\uFFFF' or '\u009b');
    }

    [Fact]
    public void A_page_of_four_megabytes_is_read_and_a_larger_one_refused()
    {
        var text = "---\ntitle: A\n---\n".PadRight(4 * 1024 * 1024, 'x');

        Assert.Equal(["AW1007 large.md:1:1"], Places(_site.With("page.md", text).With("large.md", text + "x")));
        Assert.Equal(["page"], _site.Load().Site.Pages.Select(page => page.Id.Value));
    }

    private static IEnumerable<string> Places(InputSite site) =>
        site.Load().Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span}");
}

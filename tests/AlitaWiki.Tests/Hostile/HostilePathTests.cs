using System.Text;
using System.Xml.Linq;
using AlitaWiki.Tests.Infra;
using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>A repository in which pages once had names that no system forbids: their former addresses and the list of changes show them.</summary>
public sealed class HostilePathTests
{
    private static readonly string[] s_names =
    [
        "a\nb", "a\r\n* /evil 200\n", "a\tb", "a\"b", "\"quoted\\n\"", "a\\b", "\\\\evil.example", "*", "**/*", ":splat", "a/:splat", "a b", " ", "-rf", "--output=x", ":(top)x", "<script>ran(1)</script>", "\"><svg onload=ran(1)>",
        "a\u202eb", "a\u2028b", "\u001b[31mred", "\u009b2J", "\ufeff", "\uffff", "%2e%2e", "%2F%2Fevil.example", "%0a", "::error::x%0Ay", "0123456789abcdef0123456789abcdef01234567", "R100", "M", "places/\r", "?x=:x", "#x",
        "404", "index/x", "_redirects", "_headers", "recent-changes", "feed", "assets/x", "media/x", "https:/evil.example", "javascript:ran(1)", "con", "İ", "😀", "a/*/b", "a/./b".Replace("./", ". /", StringComparison.Ordinal), new('x', 200),
    ];

    [Fact]
    public void Names_of_former_files_lead_nowhere_else_and_break_no_line()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\nurl: https://tidewatch.example\n");
        for (var i = 0; i < s_names.Length; i++)
            site.Write($"p{i}.md", Page(i));
        HostileHistory.Import(site.Folder, stream => WriteCommits(stream, s_names));

        Assert.True(site.Build().Succeeded);

        var redirects = File.ReadAllLines(Path.Combine(site.Output, "_redirects"));
        Assert.All(redirects, line => Assert.Matches(@"^/(?![/\\])[^\s*:?#\\]* /p\d+ 301$", line));
        Assert.InRange(redirects.Length, s_names.Length - 5, s_names.Length + 1);
        Assert.DoesNotContain("evil 200", File.ReadAllText(Path.Combine(site.Output, "_headers")), StringComparison.Ordinal);
        foreach (var feed in Directory.EnumerateFiles(site.Output, "*.xml", SearchOption.AllDirectories))
            XDocument.Load(feed);
        var parser = new HtmlParser();
        Assert.All(Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories), file =>
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202e' or '\u2028');
            Assert.Empty(PageAudit.Of(parser.ParseDocument(text)));
        });
    }

    /// <summary>First all under their old names, and one whose bytes are no text; then each under its new one.</summary>
    private static void WriteCommits(Stream stream, string[] names)
    {
        // Git reads a message in the encoding that its commit claims, and in this one line ends and more can be written as words.
        Add(stream, "commit refs/heads/main\nauthor Mara+AAo-author Evil+AAA- <x@x.example> 1735725600 +0000\ncommitter K <k@x.example> 1735725600 +0000\nencoding UTF-7\ndata 25\nBegin+AAA-+AAo-+IC4-+ABs-\n");
        for (var i = 0; i < names.Length; i++)
            Add(stream, $"M 644 inline {Quoted("input/" + names[i] + ".md")}\n{Data(i)}");
        Add(stream, $"M 644 inline \"input/\\377\\376\\300\\257.md\"\n{Data(names.Length)}");
        Add(stream, "commit refs/heads/main\nauthor A\u202e\u001b[31m\u2028 <x@x.example> 1735725700 +0000\ncommitter K <k@x.example> 1735725700 +0000\ndata 0\n");
        for (var i = 0; i < names.Length; i++)
            Add(stream, $"D {Quoted("input/" + names[i] + ".md")}\nM 644 inline input/p{i}.md\n{Data(i)}");
        Add(stream, $"D \"input/\\377\\376\\300\\257.md\"\nM 644 inline input/p0/x.md\n{Data(names.Length)}");
    }

    private static string Page(int number) => $"---\ntitle: Page {number}\n---\nText.\n";

    private static string Data(int number) => $"data {Encoding.UTF8.GetByteCount(Page(number))}\n{Page(number)}\n";

    /// <summary>As git quotes a path.</summary>
    private static string Quoted(string path) =>
        $"\"{string.Concat(Encoding.UTF8.GetBytes(path).Select(b => b is < 32 or > 126 or (byte)'"' or (byte)'\\' ? "\\" + Convert.ToString(b, 8).PadLeft(3, '0') : ((char)b).ToString()))}\"";

    private static void Add(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}

using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>
/// Builds every wiki of Sites/ as its owner would, and compares the messages and the main part of every page with those
/// kept beside it. With ALITAWIKI_UPDATE_GOLDENS=1 the kept ones are written anew.
/// </summary>
public sealed partial class GoldenSiteTests
{
    private static readonly string s_sites = Path.Combine(Repository.Root, "tests", "AlitaWiki.Tests", "Sites");

    private static readonly bool s_update = Environment.GetEnvironmentVariable("ALITAWIKI_UPDATE_GOLDENS") == "1";

    public static TheoryData<string> Sites => [.. Directory.EnumerateDirectories(s_sites).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task A_wiki_gives_the_messages_and_the_pages_that_are_kept_beside_it(string name)
    {
        using var site = SiteTest.CopyOf(Path.Combine(s_sites, name, "input"));

        var result = await site.RunAsync("build", "--input", site.Input);
        var built = new SortedDictionary<string, string>(Pages(site.Output), StringComparer.Ordinal)
        {
            ["messages.txt"] = $"exit {result.ExitStatus}\n{Seconds().Replace(result.Output, "0.0 s")}{Seconds().Replace(result.Errors, "0.0 s")}",
        };

        var kept = Path.Combine(s_sites, name, "expected");
        if (s_update)
            Keep(built, kept);

        Assert.Equal(Files(kept).Keys, built.Keys);
        Assert.All(Files(kept), file => Assert.Equal(file.Value, built[file.Key]));
    }

    private static Dictionary<string, string> Pages(string output)
    {
        var pages = new Dictionary<string, string>();
        foreach (var (path, html) in Files(output, "*.html"))
        {
            var main = new HtmlParser().ParseDocument(html).QuerySelector("main");
            Assert.NotNull(main);
            pages.Add(path, HtmlOutline.Of(main));
        }

        return pages;
    }

    private static SortedDictionary<string, string> Files(string folder, string pattern = "*") =>
        new(
            Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => File.ReadAllText(file).ReplaceLineEndings("\n")),
            StringComparer.Ordinal);

    private static void Keep(SortedDictionary<string, string> built, string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        foreach (var (path, text) in built)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    [GeneratedRegex(@"\d+\.\d s\b")]
    private static partial Regex Seconds();
}

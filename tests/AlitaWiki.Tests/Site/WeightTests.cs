using System.IO.Compression;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>What a page costs a phone.</summary>
public sealed class WeightTests(BuiltSites sites)
{
    private const int MostBytes = 60_000;
    private const int MostBytesOfABlockingScript = 1_000;

    public static TheoryData<string> Wikis => ["wiki", "everything"];

    /// <summary>HTML, every style sheet it names, and all modules, whether the page loads them or not.</summary>
    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageIsLightWithItsStylesAndScripts(string wiki)
    {
        var site = sites[wiki];
        var assets = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js")
            .Sum(Compressed);

        Assert.Empty(
            from route in site.Pages.Keys
            let bytes = assets + Compressed(Path.Combine(site.Folder, route == "/" ? "index.html" : route[1..] + ".html"))
            where bytes >= MostBytes
            select $"{route}: {bytes} bytes");
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void OneSmallScriptAloneHoldsUpThePage(string wiki)
    {
        var site = sites[wiki];
        foreach (var page in site.Pages.Values)
        {
            var blocking = Assert.Single(page.QuerySelectorAll("script"), IsBlocking);
            Assert.Equal("HEAD", blocking.ParentElement!.TagName);
            Assert.InRange(new FileInfo(Path.Combine(site.Folder, blocking.GetAttribute("src")![1..])).Length, 1, MostBytesOfABlockingScript);
        }
    }

    private static bool IsBlocking(IElement script) =>
        !script.HasAttribute("async") && !script.HasAttribute("defer") && script.GetAttribute("type") is null or "text/javascript";

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return bytes.Length;
    }
}

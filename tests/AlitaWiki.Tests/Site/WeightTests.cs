using System.IO.Compression;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>What a reader on a phone has to load before a page is whole.</summary>
public sealed class WeightTests(BuiltSites sites)
{
    private const int Heaviest = 60 * 1024;

    public static TheoryData<string> Wikis => ["wiki", "everything"];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void APageWithItsStylesAndScriptsIsLightOnTheLine(string wiki)
    {
        var site = sites[wiki];
        var shared = Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js")
            .Sum(Compressed);

        Assert.InRange(shared, 1, Heaviest);
        Assert.Empty(site.Pages.Keys
            .Select(route => (Route: route, Bytes: shared + Compressed(Path.Combine(site.Folder, (route == "/" ? "index" : route[1..]) + ".html"))))
            .Where(page => page.Bytes > Heaviest));
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void OneShortScriptHoldsUpTheFirstPaint(string wiki)
    {
        var site = sites[wiki];
        Assert.All(site.Pages.Values, page =>
        {
            var blocking = Assert.Single(page.QuerySelectorAll("script[src]:not([type=module], [async], [defer])"));
            Assert.InRange(new FileInfo(Path.Combine(site.Folder, blocking.GetAttribute("src")![1..])).Length, 1, 1023);
        });
    }

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(File.ReadAllBytes(file));
        }

        return bytes.Length;
    }
}

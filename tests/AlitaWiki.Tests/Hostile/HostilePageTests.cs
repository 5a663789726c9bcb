using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>What a page may hold, asked of pages whose every field wants something else.</summary>
public sealed class HostilePageTests(HostilePageTests.Site site) : IClassFixture<HostilePageTests.Site>
{
    [Fact]
    public void There_are_more_than_three_hundred_vectors_and_no_two_alike()
    {
        Assert.True(Vector.All.Count >= 300, $"{Vector.All.Count} vectors");
        Assert.Equal(Vector.All.Count, Vector.All.DistinctBy(vector => vector.Text).Count());
        Assert.True(site.Wiki.Entries.Written > 50 * Vector.All.Count);
    }

    [Fact]
    public void No_page_holds_what_a_vector_asks_for()
    {
        var parser = new HtmlParser();
        var files = Directory.EnumerateFiles(site.Wiki.Output, "*.html", SearchOption.AllDirectories).ToArray();
        Assert.True(files.Length > 3 * Vector.All.Count);
        var findings = files.AsParallel().SelectMany(file =>
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            return PageAudit.Of(page).Select(finding => $"{Path.GetRelativePath(site.Wiki.Output, file)}: {finding}").ToArray();
        });
        Assert.Empty(findings.Take(20));
    }

    public sealed class Site : IDisposable
    {
        public Site()
        {
            Wiki.Write();
            Wiki.Commit();
            Wiki.Build();
        }

        public HostileWiki Wiki { get; } = HostileWiki.OfPages();

        public void Dispose() => Wiki.Dispose();
    }
}

using System.Text;
using AlitaWiki.Tests.Infra;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>Two states of a wiki of a few hundred pages, which differ in every page; some have only one of them.</summary>
internal static class TwoSites
{
    private const int Pages = 240;

    public static SiteTest Older() => Of("old", i => i % 10 != 0, "");

    public static SiteTest Newer() => Of("new", i => i % 10 != 1, "inner/");

    private static SiteTest Of(string word, Func<int, bool> has, string folder)
    {
        var bundle = new StringBuilder("-- site.yml --\ntitle: Tidewatch\n-- properties.yml --\n-- index.md --\n---\ntitle: Home\n---\n");
        foreach (var i in Enumerable.Range(0, Pages).Where(has))
        {
            var place = i % 10 < 2 ? folder : "";
            bundle.Append(null, $"-- piers/{place}pier-{i}.md --\n---\ntitle: Pier {i}\n---\nThe {word} planks, and [[Pier {i + 1}]].\n");
        }

        return SiteTest.Of(bundle.ToString());
    }
}

using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>What holds on every page, whatever stands on it.</summary>
public sealed class MarkupTests(BuiltSites sites)
{
    public static TheoryData<string> Wikis => ["wiki", "everything"];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void AnIdStandsOnceOnAPage(string wiki) =>
        Assert.Empty(sites[wiki].Where(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id!).Where(same => same.Skip(1).Any()).Select(same => same.Key)));

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageHasOneHeadingOfTheFirstLevelAndSkipsNone(string wiki)
    {
        Assert.All(sites[wiki].Pages.Values, page => Assert.Single(page.QuerySelectorAll("h1")));
        Assert.Empty(sites[wiki].Where(page =>
        {
            var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToArray();
            return headings.Zip(headings.Skip(1)).Where(pair => Level(pair.Second) > Level(pair.First) + 1).Select(pair => pair.Second.OuterHtml);
        }));
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void NothingInlineThatTheContentPolicyForbids(string wiki) =>
        Assert.Empty(sites[wiki].Where(page => page.All.Where(IsInline).Select(element => element.OuterHtml)));

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPictureHasATextThatMayBeEmpty(string wiki)
    {
        Assert.Contains(sites[wiki].Pages.Values, page => page.Images.Length > 0);
        Assert.Empty(sites[wiki].Where(page => page.Images.Where(image => !image.HasAttribute("alt")).Select(image => image.OuterHtml)));
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageSaysItsLanguageAndHasATitleOfItsOwn(string wiki)
    {
        var pages = sites[wiki].Pages;
        Assert.All(pages.Values, page => Assert.False(string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang"))));
        Assert.All(pages.Values, page => Assert.False(string.IsNullOrWhiteSpace(page.Title)));
        Assert.Equal(pages.Count, pages.Values.DistinctBy(page => page.Title).Count());
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryReferenceToAnotherElementHasItsElement(string wiki) =>
        Assert.Empty(sites[wiki].Where(page =>
            from attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls" }
            from element in page.QuerySelectorAll($"[{attribute}]")
            from id in element.GetAttribute(attribute)!.Split(' ')
            where page.GetElementById(id) is null
            select $"{attribute}={id}"));

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static bool IsInline(IElement element) =>
        element.LocalName == "style"
        || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
        || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal));
}

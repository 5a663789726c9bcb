using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Every example of CommonMark's specification as the body of a page.</summary>
public sealed partial class CommonMarkTests
{
    /// <summary>
    /// The others differ because HTML is text here, because addresses pass the gate, because a picture elsewhere is a link, and
    /// where the wiki's own marks and the tables, footnotes and lists of tasks read what CommonMark leaves as it is.
    /// </summary>
    private const int Equal = 561;

    [Fact]
    public async Task Every_example_is_a_page_and_most_come_out_as_the_specification_says()
    {
        var examples = await SpecificationExamples.OfAsync("commonmark");
        Assert.True(examples.Count > 600, $"{examples.Count} examples");
        var parser = new HtmlParser();
        var different = examples.Where(example => Normal(parser, Bodies.Html(example.Text)) != Normal(parser, example.Html)).ToArray();
        Assert.True(examples.Count - different.Length >= Equal, $"{examples.Count - different.Length} equal; not: {string.Join(", ", different.Select(example => example.Name))}");
    }

    /// <summary>As a browser reads it, without the ids of headings.</summary>
    private static string Normal(HtmlParser parser, string html)
    {
        var body = parser.ParseDocument("<body>" + html).Body!;
        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            heading.RemoveAttribute("id");
        foreach (var picture in body.QuerySelectorAll("img"))
            picture.RemoveAttribute("loading");
        return BetweenTags().Replace(body.InnerHtml.Trim(), "");
    }

    [GeneratedRegex(@"(?<=>)\n|\n(?=<)")]
    private static partial Regex BetweenTags();
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Whatever a contributor writes, the page runs no script, wears no style of its own and leads nowhere it may not.</summary>
public sealed class SafeHtmlLawTests
{
    [Fact]
    public void A_page_of_any_pieces_of_markup_is_safe() =>
        Hold(HostileMarkdown.Any);

    [Fact]
    public void A_page_of_any_characters_is_safe() =>
        Hold(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static void Hold(Gen<string> markdown) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
            Prop.ForAll(markdown.ToArbitrary(), text => Dangers(Bodies.Html(text)).FirstOrDefault() is { } danger
                ? false.Label(danger)
                : true.ToProperty()));

    private static IEnumerable<string> Dangers(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "svg" or "math" or "form" or "base" or "meta" or "link")
                yield return "element " + element.LocalName;

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))
                    yield return "attribute " + attribute.Name;

                if (attribute.Name is "href" or "src" && !IsAllowed(attribute.Value))
                    yield return "address " + attribute.Value;
            }
        }

        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
            yield return "an id twice in " + html;
    }

    /// <summary>Judges as a browser does: by the resolved address, on a site that has none of the test's hosts.</summary>
    private static bool IsAllowed(string address)
    {
        var url = new Url(new Url("https://wiki.example/folder/page"), address);
        var inside = url.Scheme == "https" && url.HostName == "wiki.example";
        var written = address.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase);
        return url.Scheme is "mailto" || inside || (url.Scheme is "http" or "https" && written);
    }
}

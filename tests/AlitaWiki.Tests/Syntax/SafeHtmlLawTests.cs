using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Whatever a contributor writes, the page runs no script, wears no style of its own and leads nowhere it may not.</summary>
public sealed class SafeHtmlLawTests
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b style=\"x\">", "</a>", "-->", "<!--", "<![CDATA[", "<svg/onload=x>",
        "[", "]", "(", ")", "[[", "]]", "![[", "![", "](", "|", "#", "<", ">", "\"", "'", "`", "```", "*", "_", "**", "~", "!", "&", "&quot;", "&lt;",
        "[@logbook", "[@", "; @harbour-news", "{{ value ", "}}", "height", "lit-on", "The Lamp#maker", "Keeper", "tower.svg",
        "\n", "\n\n", "\r\n", "    ", "\t", " ", "> ", "- ", "1. ", "- [x] ", "# ", "===", "---", "|-|-|\n", "a|b\n-|:-:\n",
        "::: spoiler ", ":::", "::: disagreement lit-on\n", "::: ", "[^1]", "[^1]: ", ":   ", "> [!NOTE]\n> ", "> [!\"x]\n", "[a]: ", "[a]", "{#id .class onclick=x}",
        "\"onmouseover=\"alert(1)", "'onmouseover='", " style=x ", "a", "b", "é", "\ud83d\ude00", "\ud800", "\0", "\u202e",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:x", "java&#115;cript:x", "java&Tab;script:x", "&#x6A;avascript:x", "%6Aavascript:x", "vbscript:x",
        "data:text/html,x", "//host", "\\\\host", "/\\host", "\u0001javascript:x", "jav\tascript:x", "\u00a0javascript:x", "&#1;javascript:x",
        "https://a.example/\"onclick=x", "https://a.example", "mailto:a@b.example", "/keeper", "x.md#y", "\"style=x", "'onclick='x",
    ];

    /// <summary>Where Markdown takes an address or a text that becomes an attribute.</summary>
    private static readonly string[] Places =
    [
        "[a]({0})", "[a](<{0}>)", "![a]({0})", "<{0}>", "[a]\n\n[a]: {0}\n", "[a]: <{0}>\n\n[a]", "[a](/b \"{0}\")", "![{0}](/b '{0}')",
        "[[{0}]]", "[[{0}|a]]", "[[#{0}]]", "[[Keeper#{0}]]", "![[{0}]]", "![[tower.svg|{0}]]", "[@{0}]", "[@logbook, {0}]",
        "{{{{ value {0} }}}}", "\n::: disagreement {0}\n", "\n::: spoiler {0}\na\n:::\n", "\n# {0}\n", "\n```{0}\na\n```\n", "\n~~~ a {0}\na\n~~~\n",
        "[^{0}]\n\n[^{0}]: a\n", "\n> [!{0}]\n> a\n", "\n{0}\n:   {0}\n", "\n|{0}|\n|:-:|\n|{0}|\n",
    ];

    [Fact]
    public void A_page_of_any_pieces_of_markup_is_safe() =>
        Hold(Gen.OneOf(Gen.Elements(Pieces), HostileTexts()).ListOf().Select(pieces => string.Concat(pieces)));

    [Fact]
    public void A_page_of_any_characters_is_safe() =>
        Hold(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    private static Gen<string> HostileTexts() =>
        from place in Gen.Elements(Places)
        from text in Gen.OneOf(Gen.Elements(Addresses), Gen.Elements(Pieces))
        select string.Format(CultureInfo.InvariantCulture, place, text);

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

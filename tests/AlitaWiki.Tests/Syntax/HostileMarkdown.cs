using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Markdown of pieces that open, close, nest, and lead where they may not.</summary>
internal static class HostileMarkdown
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

    public static Gen<string> Any { get; } = Gen.OneOf(Gen.Elements(Pieces), Texts()).ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string> Texts() =>
        from place in Gen.Elements(Places)
        from text in Gen.OneOf(Gen.Elements(Addresses), Gen.Elements(Pieces))
        select string.Format(CultureInfo.InvariantCulture, place, text);
}

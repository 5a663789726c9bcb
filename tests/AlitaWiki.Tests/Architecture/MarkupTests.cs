using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Architecture;

/// <summary>Markup comes from two encoders, Razor's and Markdig's, and addresses pass one gate; whoever writes markup otherwise is named here.</summary>
public sealed partial class MarkupTests
{
    /// <summary>Files with a tag in a text, each with the reason why that is safe.</summary>
    private static readonly Dictionary<string, string> s_writesTags = new(StringComparer.Ordinal)
    {
        ["generator/Engine/Syntax"] = "renderers of Markdig, whose texts go through WriteEscape and whose addresses through the gate",
        ["generator/Engine/Output/Search/SearchDocument.cs"] = "read by the indexer alone, and every text is encoded",
        ["generator/Engine/Output/Editor/EditorPage.cs"] = "a fixed page without any text of the input",
        ["generator/Engine/Diagnostics"] = "texts for people, encoded where they are shown",
        ["generator/Cli"] = "messages and Markdown for people; what is served of them is encoded",
        ["generator/Engine/Output/Data/MarkupEscape.cs"] = "writes the mark's code in JSON, so that it is none",
        ["generator/Engine/Claims/Quantities/QuantityHint.cs"] = "looks for signs of comparison, and writes words",
        ["generator/Engine/Input/Yaml/Traps/MarkupTrap.cs"] = "looks for the marks of merge conflicts and of HTML, and writes none",
    };

    /// <summary>What comes from Markdig's renderers, the structured data, and what Razor has drawn before.</summary>
    private static readonly Dictionary<string, int> s_rawMarkup = new(StringComparer.Ordinal)
    {
        ["theme/Components/Pages/SourcesPage.razor"] = 1,
        ["theme/Components/Pages/HomePage.razor"] = 1,
        ["theme/Components/Pages/ArticlePage.razor"] = 2,
        ["theme/Components/Layout/DocumentHead.razor"] = 1,
        ["theme/Drawing/PartExpansion.cs"] = 2,
    };

    [Fact]
    public void Razor_takes_markup_as_it_is_only_where_an_encoder_made_it() =>
        Assert.Equal(
            s_rawMarkup.OrderBy(entry => entry.Key, StringComparer.Ordinal),
            Sources(".razor", ".cs")
                .Select(file => KeyValuePair.Create(file.Path, RawMarkup().Count(file.Text)))
                .Where(entry => entry.Value > 0)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal));

    [Fact]
    public void No_other_code_writes_a_tag()
    {
        var writing = Sources(".cs")
            .Where(file => Mark().IsMatch(WithoutComments(file.Text)) || Text().Matches(WithoutComments(file.Text)).Any(text => Tag().IsMatch(text.Groups["text"].Value))).Select(file => file.Path).ToArray();
        Assert.DoesNotContain(writing, path => !s_writesTags.Keys.Any(allowed => path.StartsWith(allowed, StringComparison.Ordinal)));
        Assert.All(s_writesTags.Keys, allowed => Assert.Contains(writing, path => path.StartsWith(allowed, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_gate_stands_before_every_address_that_markdown_writes() =>
        Assert.All(
            Repository.Files(["generator/Engine/Syntax"], ".cs").Where(file => AddressAttribute().IsMatch(File.ReadAllText(file))),
            file => Assert.Matches(@"AddressGate|Route|ReferenceAnchor|IdOf|mark|Anchor", File.ReadAllText(file)));

    [Fact]
    public void Scripts_of_the_theme_make_no_markup_of_text() =>
        Assert.Equal(
            ["theme/Assets/js/theme-switch.js: button.innerHTML = '<svg"],
            from file in Sources(".js").Concat(Files("generator/Cli/Preview/Assets", ".js")).Concat(Files("generator/Engine/Output/Editor/Scripts", ".js"))
            from Match use in MarkupOfText().Matches(file.Text)
            select $"{file.Path}: {use.Value}");

    private static IEnumerable<(string Path, string Text)> Sources(params string[] extensions) =>
        extensions is [".js"] ? Files("theme", extensions) : Files("generator", extensions).Concat(Files("theme", extensions));

    private static IEnumerable<(string Path, string Text)> Files(string folder, params string[] extensions) =>
        Repository.Files([folder], extensions).Select(file => (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"\(MarkupString\)|new MarkupString|AddMarkupContent")]
    private static partial Regex RawMarkup();

    /// <summary>Quotation marks as characters first, so that none of them begins a text.</summary>
    [GeneratedRegex(@"'\\?""'|""""""(?<text>.*?)""""""|@""(?<text>(?:""""|[^""])*)""|""(?<text>(?:\\.|[^""\\\n])*)""", RegexOptions.Singleline)]
    private static partial Regex Text();

    /// <summary>The beginning of a tag, though its name may come from elsewhere.</summary>
    [GeneratedRegex("</?(?:[a-zA-Z!{]|$)")]
    private static partial Regex Tag();

    /// <summary>The mark as a character by itself.</summary>
    [GeneratedRegex("'<'|'\\\\u003[cC]'|\\(char\\)(?:60|0x3[cC])")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(href|src)=\\""")]
    private static partial Regex AddressAttribute();

    [GeneratedRegex(@"\S*(innerHTML|outerHTML) = \S+|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\(")]
    private static partial Regex MarkupOfText();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}

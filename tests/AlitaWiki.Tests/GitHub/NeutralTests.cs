using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AlitaWiki.Tests.Infra;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace AlitaWiki.Tests.GitHub;

/// <summary>Text from a pull request that is posted in the project's name does nothing but be read.</summary>
public sealed partial class NeutralTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseFootnotes().Build();

    private static readonly string[] Pieces =
    [
        "@", "fan", "org/team", "#", "12", "GH-", "owner/repo", "!", "[", "]", "(", ")", ":", "//", "https", "http://a.b", "www.", "a.b", "mailto:",
        "xmpp:", "<", ">", "</", "<!--", "-->", "<img src=x>", "<a href=x>", "script", "&#64;", "&commat;", "&#x40;", "&lt;", "\\", "`", "```", "~~~",
        "mermaid", "$", "*", "_", " ", "\n", "\n\n", "\r", "\t", "^", "|", "-", "\u200b", "\u202e", "\0", "é", "𝔸", "## ", "> ", "- ", "=", "\"x\"",
        "](", "[a](b)", "![a](b)", "[a][b]", "\n\n[b]: c\n", "[^1]", "\n\n[^1]: note\n",
    ];

    [Fact]
    public async Task WhateverIsWrittenLinksNothingTellsNobodyAndHoldsNoHtml()
    {
        var diffs = Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat).Sample(6_000, 14).ToList();
        var before = diffs.Count(diff => Findings(diff).Any());
        Assert.True(before > 1_000, $"Only {before} of the texts would do harm as they are.");

        var after = await NeutralAsync(string.Join(' ', diffs.Select(diff => Convert.ToBase64String(Encoding.UTF8.GetBytes(diff)))));

        Assert.Equal(diffs.Count, after.Count);
        Assert.Empty(diffs.Zip(after).SelectMany(pair => Findings(pair.Second).Select(finding => $"{finding} in «{pair.Second}» from «{pair.First}»")));
    }

    [Theory]
    [InlineData("## Pages that change\n\n- **One** (`films/one.md`, line 3) & more! 50 % [sic]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("> A quotation: “we are aiming for July”\n\n1. First\n2. Second\n\n```\ncode\n```\n")]
    public async Task OrdinaryMarkdownStaysAsItIs(string markdown) =>
        Assert.Equal([markdown], await NeutralAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(markdown))));

    [Fact]
    public async Task WhatIsNeutralLooksTheSame()
    {
        const string Text = "@fan of owner/repo#12 saw <b>https://a.b</b> & [a](b) ![c](d) costs $5";
        var neutral = Assert.Single(await NeutralAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(Text))));
        Assert.NotEqual(Text, neutral);
        Assert.Equal(Text, neutral.Replace("\u200b", "", StringComparison.Ordinal));
    }

    /// <summary>What of a text GitHub would act on.</summary>
    private static IEnumerable<string> Findings(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var node in document.Descendants())
        {
            if (node is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or LinkReferenceDefinition or Footnote or FencedCodeBlock { Info: ['m' or 'g' or 's', ..] })
            {
                yield return node.GetType().Name;
            }
        }

        foreach (var text in document.Descendants().OfType<LeafBlock>().Where(block => block.Inline is not null))
        {
            if (Acting().Match(Shown(text.Inline!)) is { Success: true } match)
            {
                yield return match.Value;
            }
        }
    }

    /// <summary>The text without its markup and with its entities resolved, code left out, as GitHub looks for names in it.</summary>
    private static string Shown(ContainerInline inline) =>
        string.Concat(inline.Descendants<Inline>().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            DelimiterInline delimiter => delimiter.ToLiteral(),
            ContainerInline => "",
            _ => "\n",
        }));

    private static async Task<IReadOnlyList<string>> NeutralAsync(string texts)
    {
        const string Program = """
            import { readFileSync } from "node:fs";
            const { neutral } = await import(process.argv[1]);
            const texts = readFileSync(0, "utf8").split(" ");
            const each = texts.map((text) => Buffer.from(neutral(Buffer.from(text, "base64"))).toString("base64"));
            process.stdout.write(each.join("\n"));
            """;
        var script = new Uri(Path.Combine(Repository.Root, ".github", "scripts", "neutral.mjs")).AbsoluteUri;
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", Program, script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Node.Start(start);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(texts);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. (await output).Split('\n').Select(text => Encoding.UTF8.GetString(Convert.FromBase64String(text)))];
    }

    [GeneratedRegex(@"@[A-Za-z0-9]|#[0-9]|\bGH-[0-9]|://|\bwww\.|\b(mailto|xmpp):|\$[0-9A-Za-z]", RegexOptions.IgnoreCase)]
    private static partial Regex Acting();
}

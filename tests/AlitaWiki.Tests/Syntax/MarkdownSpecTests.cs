using System.Text.RegularExpressions;
using Xunit;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Holds every example of Specs/markdown.md: a block of Markdown, then the HTML it gives.</summary>
public sealed partial class MarkdownSpecTests
{
    [Theory]
    [MemberData(nameof(Examples))]
    public void Markdown_gives_the_HTML_that_the_specification_says(string name, string markdown, string html)
    {
        Assert.False(string.IsNullOrEmpty(name));
        Assert.Equal(html.Trim(), Bodies.Html(markdown).Trim());
    }

    [Fact]
    public void Every_Markdown_block_of_the_specification_has_its_HTML()
    {
        var text = SpecText();
        Assert.Equal(text.Split("\n````markdown\n").Length - 1, Examples().Count);
        Assert.True(Examples().Count > 20);
    }

    public static TheoryData<string, string, string> Examples()
    {
        var text = SpecText();
        var data = new TheoryData<string, string, string>();
        foreach (Match example in Example().Matches(text))
        {
            var heading = text[..example.Index].Split('\n').Last(line => line.StartsWith('#')).TrimStart('#', ' ');
            data.Add($"{heading} ({data.Count + 1})", example.Groups["markdown"].Value, example.Groups["html"].Value);
        }

        return data;
    }

    private static string SpecText() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "markdown.md")).ReplaceLineEndings("\n");

    [GeneratedRegex("\n````markdown\n(?<markdown>.*?)\n````\n+````html\n(?<html>.*?)\n````\n", RegexOptions.Singleline)]
    private static partial Regex Example();
}

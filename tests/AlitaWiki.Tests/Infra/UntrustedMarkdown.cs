using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Tests.Infra;

/// <summary>Looks in Markdown for GitHub for what a stranger's text must not bring in.</summary>
public static partial class UntrustedMarkdown
{
    private static readonly MarkdownPipeline s_github = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build();

    /// <summary>Pictures, HTML, links that <paramref name="trusted"/> does not start, and mentions or issue numbers outside code.</summary>
    public static IEnumerable<string> Faults(string markdown, string trusted = "https://trusted.example/")
    {
        foreach (var node in Markdig.Markdown.Parse(markdown, s_github).Descendants())
        {
            switch (node)
            {
                case LinkInline { IsImage: true } picture:
                    yield return $"picture {picture.Url}";
                    break;
                case LinkInline link when link.Url?.StartsWith(trusted, StringComparison.Ordinal) != true:
                    yield return $"link {link.Url}";
                    break;
                case AutolinkInline link:
                    yield return $"link {link.Url}";
                    break;
                case HtmlInline html:
                    yield return html.Tag;
                    break;
                case HtmlBlock block:
                    yield return block.Lines.ToString();
                    break;
                case LiteralInline text when Reference().IsMatch(text.Content.ToString()):
                    yield return text.Content.ToString();
                    break;
            }
        }
    }

    [GeneratedRegex(@"@\w|#\d|GH-\d|www\.|://")]
    private static partial Regex Reference();
}

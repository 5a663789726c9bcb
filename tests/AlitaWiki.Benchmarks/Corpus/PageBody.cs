using System.Globalization;
using System.Text;

namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>A page's Markdown, which is the same for every generator but for its links.</summary>
internal static class PageBody
{
    public static string Of(SyntheticPage page, Func<int, string> link, Func<int, string> cite)
    {
        var text = new StringBuilder();
        for (var section = 0; section < page.Sections.Count; section++)
        {
            var (heading, sentences) = page.Sections[section];
            var citation = section == 0 ? " " + cite(page.Cited) : "";
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{sentences} See {link(page.Links[section])}{citation}.\n");
        }

        text.Append('\n');
        foreach (var listed in page.Links.Skip(page.Sections.Count))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {link(listed)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"- {page.ListItem}\n\n| name | role |\n|---|---|\n");
        foreach (var (name, role) in page.Table)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {role} |\n");
        }

        return text.ToString();
    }

    /// <summary>A list in YAML, on one line.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(item => $"\"{item}\""))}]";

    /// <summary>Claims for generators that do not know what a claim is, and print them.</summary>
    public static string PlainClaims(SyntheticPage page) => string.Concat(page.Claims.Select(claim =>
        $"  - property: release-date\n    value: \"{claim.Value}\"\n    source: {SyntheticSource.NameOf(claim.Source)}\n    quote: \"{claim.Quote}\"\n"));
}

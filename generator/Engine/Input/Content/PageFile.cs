using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>A page's file: front matter between lines of three hyphens, then Markdown.</summary>
internal static class PageFile
{
    private const string Fence = "---";

    /// <summary>The page, with as much of its front matter as could be read, so that links to it still find it.</summary>
    /// <param name="earlier">The page as it was read before, whose front matter is taken over if it reads the same.</param>
    public static LoadedPage Read(TextFile file, PageTypes types, LoadedPage? earlier, DiagnosticBag diagnostics)
    {
        var id = new PageId(file.Path.Value[..^".md".Length]);
        var parts = Split(file, id, diagnostics);
        return new LoadedPage
        {
            File = file.Path,
            Id = id,
            FrontMatter = earlier is not null && earlier.FrontMatterText == parts.Yaml
                ? earlier.FrontMatter
                : PageSchema.Read(id, Mapping(file.Path, parts.Yaml, diagnostics), types, diagnostics),
            FrontMatterText = parts.Yaml,
            Markdown = parts.Markdown,
            MarkdownLine = parts.MarkdownLine,
        };
    }

    private static YamlMapping Mapping(SourcePath file, string? yaml, DiagnosticBag diagnostics) => yaml is null
        ? new YamlMapping([], IsWhole: false, new SourceSpan(file, 1, 1))
        : YamlReader.ReadMapping("The front matter", new YamlText(file, yaml, firstLine: 2), diagnostics);

    private static (string? Yaml, string Markdown, int MarkdownLine) Split(TextFile file, PageId id, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (!IsFence(text, 0, out var yamlStart))
        {
            var title = YamlLine.Quote(Labels.Of(id.Name));
            diagnostics.Add(YamlDiagnostics.FrontMatterMissing, new SourceSpan(file.Path, 1, 1), title);
            return (null, text, 1);
        }

        var number = 2;
        for (var start = yamlStart; start < text.Length; number++)
        {
            if (IsFence(text, start, out var next))
                return (text[yamlStart..start], text[next..], number + 1);

            start = next;
        }

        diagnostics.Add(YamlDiagnostics.FrontMatterUnclosed, new SourceSpan(file.Path, 1, 1, Fence.Length));
        return (null, "", number);
    }

    /// <summary>Whether a line is three hyphens and nothing else, and where the next one starts.</summary>
    private static bool IsFence(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd().SequenceEqual(Fence);
    }
}

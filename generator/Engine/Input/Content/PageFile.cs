using System.Diagnostics.CodeAnalysis;
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
    /// <param name="keepsText">Whether the front matter's text is kept, to compare it when the page is read again.</param>
    public static LoadedPage Read(TextFile file, PageTypes types, LoadedPage? earlier, bool keepsText, DiagnosticBag diagnostics)
    {
        var id = new PageId(file.Path.Value[..^".md".Length]);
        var parts = Split(file, id, diagnostics);
        return new LoadedPage
        {
            File = file.Path,
            Id = id,
            FrontMatter = IsSame(earlier, file, parts.Yaml)
                ? earlier.FrontMatter
                : PageSchema.Read(id, Mapping(file, parts.Yaml, diagnostics), types, diagnostics),
            FrontMatterText = keepsText && parts.Yaml is { } yaml ? file.Text[yaml].ToString() : null,
            Markdown = file.Text[parts.Markdown..].ToString(),
            MarkdownLine = parts.MarkdownLine,
        };
    }

    private static bool IsSame([NotNullWhen(true)] LoadedPage? earlier, TextFile file, Range? yaml) =>
        earlier?.FrontMatterText is { } text && yaml is { } range && file.Text[range].SequenceEqual(text);

    private static YamlMapping Mapping(TextFile file, Range? yaml, DiagnosticBag diagnostics) => yaml is { } range
        ? YamlReader.ReadMapping("The front matter", new YamlText(file.Path, file.Text[range].ToString(), firstLine: 2), diagnostics)
        : new YamlMapping([], IsWhole: false, new SourceSpan(file.Path, 1, 1));

    /// <summary>Where the YAML stands in the text, and where the Markdown starts.</summary>
    private static (Range? Yaml, int Markdown, int MarkdownLine) Split(TextFile file, PageId id, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (!IsFence(text, 0, out var yamlStart))
        {
            var title = YamlLine.Quote(Labels.Of(id.Name));
            diagnostics.Add(YamlDiagnostics.FrontMatterMissing, new SourceSpan(file.Path, 1, 1), title);
            return (null, 0, 1);
        }

        var number = 2;
        for (var start = yamlStart; start < text.Length; number++)
        {
            if (IsFence(text, start, out var next))
                return (yamlStart..start, next, number + 1);

            start = next;
        }

        diagnostics.Add(YamlDiagnostics.FrontMatterUnclosed, new SourceSpan(file.Path, 1, 1, Fence.Length));
        return (null, text.Length, number);
    }

    /// <summary>Whether a line is three hyphens and nothing else, and where the next one starts.</summary>
    private static bool IsFence(ReadOnlySpan<char> text, int start, out int next)
    {
        var length = text[start..].IndexOf('\n');
        next = length < 0 ? text.Length : start + length + 1;
        return text[start..next].TrimEnd().SequenceEqual(Fence);
    }
}

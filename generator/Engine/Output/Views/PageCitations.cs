using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A page as others cite it. A wiki has no author to name, and its state on a day is what one cites.</summary>
internal static class PageCitations
{
    private static readonly SearchValues<char> s_braced = SearchValues.Create("\\~^{}&%$#_");

    /// <param name="day">When the page was last changed, or else the day the wiki speaks for.</param>
    /// <param name="address">The page's whole address, where it is known.</param>
    public static ImmutableArray<PageCitation> Of(string title, string site, DateOnly day, string? address)
    {
        var (plain, apa, mla) = (Date(day, "d MMMM yyyy"), Date(day, "yyyy, MMMM d"), Date(day, "d MMM yyyy"));
        return
        [
            new PageCitation("Plain", $"“{title}”, {site}, {plain}{Before(address, ", ")}{address}."),
            new PageCitation("APA", $"{title}. ({apa}). In {site}.{Before(address, " ")}{address}"),
            new PageCitation("MLA", $"“{title}.” {site}, {mla}{Before(address, ", ")}{address}."),
            new PageCitation("BibTeX", BibTeX(title, site, day, address)),
            new PageCitation("Wikipedia", $"{{{{cite web |title={Piped(title)} |website={Piped(site)} |date={plain}{Before(address, " |url=")}{address}}}}}"),
        ];
    }

    private static string? Before(string? address, string words) => address is null ? null : words;

    private static string BibTeX(string title, string site, DateOnly day, string? address)
    {
        var slug = Slug.Of(title);
        var key = Ascii.IsValid(slug) ? slug : string.Concat(slug.Where(char.IsAscii));
        var month = day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant();
        var url = address is null ? "\n}" : $",\n  url = {{{address}}}\n}}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"@misc{{{(key.Length == 0 ? "page" : key)}-{day.Year},\n  title = {{{Braced(title)}}},\n  howpublished = {{{Braced(site)}}},\n  year = {{{day.Year}}},\n  month = {month}{url}");
    }

    /// <summary>What BibTeX would read as its own.</summary>
    private static string Braced(string text)
    {
        if (!text.AsSpan().ContainsAny(s_braced))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ when s_braced.Contains(c) => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Piped(string text) => text.Replace("|", "{{!}}", StringComparison.Ordinal);

    private static string Date(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}

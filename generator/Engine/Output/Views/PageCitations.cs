using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A page as others cite it. A wiki has no author to name, and its state on a day is what one cites.</summary>
internal static class PageCitations
{
    /// <param name="day">The day of the state that is cited.</param>
    /// <param name="address">The page's whole address, where it is known.</param>
    public static ImmutableArray<PageCitation> Of(string title, string site, DateOnly day, string? address)
    {
        var (plain, apa, mla) = (Date(day, "d MMMM yyyy"), Date(day, "yyyy, MMMM d"), Date(day, "d MMM yyyy"));
        return
        [
            new PageCitation("Plain", $"“{title}”, {site}, {plain}{After(", ", address)}."),
            new PageCitation("APA", $"{title}. ({apa}). In {site}.{After(" ", address)}"),
            new PageCitation("MLA", $"“{title}.” {site}, {mla}{After(", ", address)}."),
            new PageCitation("BibTeX", BibTeX(title, site, day, address)),
            new PageCitation("Wikipedia", Template(title, site, day, address)),
        ];
    }

    private static string After(string before, string? address) => address is null ? "" : before + address;

    private static string BibTeX(string title, string site, DateOnly day, string? address)
    {
        var key = string.Concat(Slug.Of(title).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        var text = new StringBuilder($"@misc{{{(key.Length == 0 ? "page" : key)}-{day.Year.ToString(CultureInfo.InvariantCulture)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  title = {{{Braced(title)}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"  howpublished = {{{Braced(site)}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"  year = {{{day.Year}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"  month = {day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()}");
        return text.Append(address is null ? "\n}" : $",\n  url = {{{address}}}\n}}").ToString();
    }

    private static string Template(string title, string site, DateOnly day, string? address) =>
        $"{{{{cite web |title={Piped(title)} |website={Piped(site)} |date={Date(day, "d MMMM yyyy")}{After(" |url=", address)}}}}}";

    /// <summary>What BibTeX would read as its own.</summary>
    private static string Braced(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Piped(string text) => text.Replace("|", "{{!}}", StringComparison.Ordinal);

    private static string Date(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}

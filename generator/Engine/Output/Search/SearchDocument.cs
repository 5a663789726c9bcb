using System.Collections.Immutable;
using System.Net;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>A page as the search program reads it: its address, and HTML with what can be found, in the order of excerpts.</summary>
internal sealed class SearchDocument(Route route, string title)
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _head = new();

    public Route Route => route;

    public string Title => title;

    /// <summary>Other names of the page.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Something that results show, and that the search looks into.</summary>
    public void Meta(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _head.Append($"<meta data-pagefind-meta=\"{name}[content]\" content=\"{WebUtility.HtmlEncode(value)}\">");
        }
    }

    /// <summary>Values by which results can be narrowed.</summary>
    public void Filter(string name, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            _head.Append($"<meta data-pagefind-filter=\"{name}[content]\" content=\"{WebUtility.HtmlEncode(value)}\">");
        }
    }

    public void Heading(int level, string text, string anchor) =>
        _html.Append($"<h{level} id=\"{WebUtility.HtmlEncode(anchor)}\">{WebUtility.HtmlEncode(text)}</h{level}>\n");

    public void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _html.Append($"<p>{WebUtility.HtmlEncode(text)}</p>\n");
        }
    }

    /// <summary>A rendered body. The search program leaves out what spoilers in it hide.</summary>
    public void Body(string? html) => _html.Append(html);

    public override string ToString() =>
        $"<!DOCTYPE html><html><head><title>{WebUtility.HtmlEncode(title)}</title></head><body><main data-pagefind-body>{_head}{_html}</main></body></html>";
}

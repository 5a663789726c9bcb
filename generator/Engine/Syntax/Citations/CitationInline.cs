using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Citations;

/// <summary><c>[@source, locator; @other]</c>.</summary>
public sealed class CitationInline : LeafInline
{
    public required ImmutableArray<CitationItem> Items { get; init; }

    /// <summary>The citation as typed.</summary>
    public required string Written { get; init; }
}

/// <summary>One source cited.</summary>
/// <param name="Source">The source's name as written, without the <c>@</c>.</param>
/// <param name="Locator">Where in the source: all after the first comma.</param>
/// <param name="Span">Where its name is written, as offsets in the page's Markdown.</param>
public sealed record CitationItem(string Source, string? Locator, SourceSpan Span)
{
    public BodyPlace Place(MarkdownDocument document) => BodyPlace.At(document, Span.Start, Span.Length);
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A page as a text elsewhere cites it, in one style.</summary>
/// <param name="Style">The style's name.</param>
/// <param name="Text">Ready to copy; it may have several lines.</param>
public sealed record PageCitation(string Style, string Text);

/// <summary>A source that a page rests on.</summary>
/// <param name="Claims">The statements that the page has from it.</param>
public sealed record PageSource(PageLink Source, string? Kind, int Claims);

/// <summary>The sources that a page rests on, those with most statements first.</summary>
/// <param name="Count">All there are, whether or not they are listed.</param>
/// <param name="Independent">How many of them copy from none.</param>
public sealed record PageSources(ImmutableArray<PageSource> Sources, int Count, int Independent);

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Engine.Syntax;

/// <summary>What a page's body may ask of the wiki while it is rendered, from top to bottom, once.</summary>
public interface IBodyScope
{
    /// <summary>Where a wiki link leads; an empty <paramref name="name"/> is the page itself.</summary>
    LinkTarget Link(string name, string? heading);

    /// <summary>Where a link to another page's file leads, null where there is no such file.</summary>
    LinkTarget? PageFile(PageFileAddress address);

    /// <summary>An embedded picture's address, or null where there is no such file.</summary>
    Route? Media(string name);

    /// <summary>How large the picture at an address is, so that its place can be kept; null where the site does not know.</summary>
    PictureSize? SizeOf(string address);

    /// <summary>Numbers a citation and adds it to the page's references; null where there is no such source.</summary>
    CitationMark? Cite(string source, string? locator);

    /// <summary>A source by any of its names, or null where there is no such source.</summary>
    PageLink? Source(string name);

    /// <summary>The value of a question in running text, or null where it has none.</summary>
    ValueText? Value(string? page, string property);

    /// <summary>The callout of a question as HTML by the theme, or null where there is none.</summary>
    string? Callout(string? page, string property);
}

/// <summary>Where a wiki link leads: a page, a place on it, or the list of wanted pages.</summary>
public sealed record LinkTarget(string Title, Route Route, string? Fragment, bool Wanted);

/// <summary>A cited value in running text: the positions, which the text joins by "or".</summary>
public sealed record ValueText(QuestionId Question, QuestionStatus Status, IReadOnlyList<InfoboxValue> Positions, Route? CalloutAddress);

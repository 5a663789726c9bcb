using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output;

/// <summary>A kind of page: which pages of it the wiki has. A theme draws the views.</summary>
public interface IPageKind
{
    /// <summary>All pages of the kind. Called once, before anything is written.</summary>
    IEnumerable<PlannedPage> Plan(Wiki wiki);
}

/// <summary>A page that will be written, with the way to its view.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">For navigation and lists.</param>
/// <param name="Source">The file it was written in, or null where the generator writes it.</param>
/// <param name="View">
/// Makes the view, on any thread. It asks the wiki of the context and not that from which the page was planned, which may be of an
/// earlier build: a plan holds while what it was made from does.
/// </param>
public sealed record PlannedPage(Route Route, string Title, SourcePath? Source, Func<ViewContext, PageView> View)
{
    /// <summary>The page as somebody wrote it; null for one that only writes itself.</summary>
    public Page? Page { get; init; }

    /// <summary>
    /// What the page shows besides <see cref="Page"/> and what its view asks of the wiki; a page on equal subjects need not be made again while the
    /// answers are the same. Without one it is made again whenever its kind plans anew.
    /// </summary>
    public object? Subject { get; init; }

    /// <summary>Search engines are asked to leave the page out, and the site map does.</summary>
    public bool NoIndex { get; init; }
}

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>One page through all its names.</summary>
/// <param name="page">The page as it is called now; null where it is no page of the wiki.</param>
internal sealed class Lineage(PageId? page)
{
    public PageId? Page => page;

    /// <summary>The newest first.</summary>
    public List<LineageChange> Changes { get; } = [];

    /// <summary>Its file was taken away; a page that is neither here nor deleted is a draft.</summary>
    public bool IsDeleted => page is null && Changes is [{ Kind: ChangeKind.Deleted }, ..];

    /// <summary>Whether it was only ever edited under its last name, as on a branch that did not know of a renaming.</summary>
    public bool IsLoose => page is null && Changes.TrueForAll(change => change.Kind == ChangeKind.Changed);
}

/// <param name="Order">The commit's number, from the newest.</param>
/// <param name="From">Of a renamed page: its id before.</param>
internal sealed record LineageChange(int Order, ChangeKind Kind, PageId Id, PageId? From);

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Follows pages from what they are called now back through every name they had.</summary>
internal sealed class Lineages
{
    private readonly Dictionary<PageId, Lineage> _byId;
    private readonly List<Lineage> _all;

    private Lineages(IEnumerable<PageId> pages)
    {
        _all = [.. pages.Select(page => new Lineage(page))];
        _byId = _all.ToDictionary(lineage => lineage.Page!.Value);
    }

    /// <param name="commits">The newest first, no commit before one that came out of it.</param>
    /// <param name="pages">The pages there are now.</param>
    public static IReadOnlyList<Lineage> Follow(IReadOnlyList<GitCommit> commits, IEnumerable<PageId> pages)
    {
        var lineages = new Lineages(pages);
        for (var order = 0; order < commits.Count; order++)
        {
            foreach (var file in commits[order].Files)
            {
                lineages.Add(order, file);
            }
        }

        return lineages._all;
    }

    private void Add(int order, GitFileChange file)
    {
        var from = file.From is null ? null : PageFiles.IdOf(file.From);
        if (PageFiles.IdOf(file.Path) is not { } id)
        {
            // A page that became another kind of file is gone.
            if (from is { } lost)
            {
                Of(lost).Changes.Add(new LineageChange(order, ChangeKind.Deleted, lost, null));
            }

            return;
        }

        var lineage = Of(id);
        lineage.Changes.Add(new LineageChange(order, KindOf(file.Status, from), id, from));
        if (from is { } former)
        {
            Rename(former, lineage);
        }
    }

    /// <summary>What was done under the former name before belongs to the page; what was done since to another of that name.</summary>
    private void Rename(PageId former, Lineage lineage)
    {
        if (_byId.TryGetValue(former, out var other) && other != lineage && other.IsLoose)
        {
            lineage.Changes.AddRange(other.Changes);
            lineage.Changes.Sort((a, b) => a.Order.CompareTo(b.Order));
            other.Changes.Clear();
        }

        _byId[former] = lineage;
    }

    private Lineage Of(PageId id)
    {
        if (!_byId.TryGetValue(id, out var lineage))
        {
            lineage = new Lineage(null);
            _byId.Add(id, lineage);
            _all.Add(lineage);
        }

        return lineage;
    }

    private static ChangeKind KindOf(char status, PageId? from) => status switch
    {
        'A' or 'C' => ChangeKind.Added,
        'R' => from is null ? ChangeKind.Added : ChangeKind.Renamed,
        'D' => ChangeKind.Deleted,
        _ => ChangeKind.Changed,
    };
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Collects the names by which pages are linked.</summary>
public static class NameIndex
{
    public static PageNames Of(IReadOnlyCollection<PageNaming> pages)
    {
        var exact = new Dictionary<string, ImmutableArray<PageId>>(pages.Count * 3, StringComparer.Ordinal);
        var lastParts = new Dictionary<string, ImmutableArray<PageId>>(pages.Count, StringComparer.Ordinal);
        var written = new Dictionary<string, string>(pages.Count * 3, StringComparer.Ordinal);

        foreach (var page in pages)
        {
            Add(exact, page.Title.Value, page.Id);
            Add(exact, page.Id.Value, page.Id);
            foreach (var alias in page.Aliases)
            {
                Add(exact, alias.Value, page.Id);
            }

            // The page of a folder goes by the folder's name.
            Add(lastParts, page.Id.Name == "index" ? page.Id.Folder : page.Id.Name, page.Id);
        }

        return new PageNames(
            exact,
            lastParts,
            pages.Where(page => page.IsSource).Select(page => page.Id).ToHashSet(),
            written);

        void Add(Dictionary<string, ImmutableArray<PageId>> index, string name, PageId page)
        {
            var folded = NameFolding.Fold(name);
            written.TryAdd(folded, name);
            AddFolded(index, folded, page);
        }
    }

    private static void AddFolded(Dictionary<string, ImmutableArray<PageId>> index, string folded, PageId page)
    {
        if (!index.TryGetValue(folded, out var pages))
        {
            index.Add(folded, [page]);
        }
        else if (!pages.Contains(page))
        {
            index[folded] = pages.Add(page);
        }
    }
}

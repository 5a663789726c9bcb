using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Differences;

/// <summary>Which pages came, went, were renamed or changed between two states of a wiki; each list in order of id.</summary>
internal sealed record PageDifferences(
    IReadOnlyList<Page> Added,
    IReadOnlyList<Page> Removed,
    IReadOnlyList<(Page Before, Page After)> Renamed,
    IReadOnlyList<Page> Changed)
{
    /// <param name="textBefore">A page's file before, as text.</param>
    public static PageDifferences Of(Wiki before, Wiki after, Func<SourcePath, string> textBefore, Func<SourcePath, string> textAfter)
    {
        var removed = before.Pages.Where(page => !after.PagesById.ContainsKey(page.Id)).ToList();
        var added = after.Pages.Where(page => !before.PagesById.ContainsKey(page.Id)).ToList();
        var renamed = new List<(Page, Page)>();
        Pair(page => textBefore(page.File), page => textAfter(page.File));
        Pair(page => page.Title, page => page.Title);

        return new PageDifferences(
            added,
            removed,
            [.. renamed.OrderBy(pair => pair.Item2.Id)],
            [.. after.Pages.Where(page => before.PagesById.TryGetValue(page.Id, out var old) && textBefore(old.File) != textAfter(page.File))]);

        // What two pages share is no sign that one became another.
        void Pair(Func<Page, string> sign, Func<Page, string> signAfter)
        {
            var signs = removed.GroupBy(sign).Where(pages => pages.Count() == 1).ToDictionary(pages => pages.Key, pages => pages.Single(), StringComparer.Ordinal);
            foreach (var pages in added.GroupBy(signAfter).Where(pages => pages.Count() == 1).ToArray())
            {
                if (signs.TryGetValue(pages.Key, out var old))
                {
                    renamed.Add((old, pages.Single()));
                    removed.Remove(old);
                    added.Remove(pages.Single());
                }
            }
        }
    }

    public bool AreNone => Added.Count + Removed.Count + Renamed.Count + Changed.Count == 0;
}

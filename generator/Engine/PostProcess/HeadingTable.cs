using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>The headings of each page.</summary>
internal static class HeadingTable
{
    /// <param name="earlier">Of the build before; what has not changed is the same object.</param>
    public static Table<PageId, ImmutableArray<Heading>> Of(ImmutableArray<RoutedPage> pages, Table<PageId, ImmutableArray<Heading>>? earlier)
    {
        var headings = new Dictionary<PageId, ImmutableArray<Heading>>(pages.Length);
        var isSame = earlier is not null && earlier.Count == pages.Length;
        foreach (var page in pages)
        {
            var own = page.Page.Headings;
            if (earlier is not null && earlier.TryGetValue(page.Id, out var known) && own.AsSpan().SequenceEqual(known.AsSpan()))
            {
                own = known;
            }
            else
            {
                isSame = false;
            }

            headings.Add(page.Id, own);
        }

        return isSame ? earlier! : new Table<PageId, ImmutableArray<Heading>>(WikiParts.HeadingsById, headings);
    }
}

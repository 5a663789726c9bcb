using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>A page's table of contents.</summary>
internal static class Contents
{
    /// <summary>With fewer headings a reader sees the page's shape without a list of it.</summary>
    private const int Fewest = 3;

    public static ImmutableArray<Heading> Of(Page page)
    {
        var headings = page.Headings.Where(heading => heading is { Level: 2 or 3, InSpoiler: false }).ToImmutableArray();
        return headings.Length < Fewest ? [] : headings;
    }
}

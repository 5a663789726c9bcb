using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Finds the heading that a link names by its text or its anchor.</summary>
public static class HeadingLookup
{
    public static Heading? Find(ImmutableArray<Heading> headings, string name)
    {
        var folded = NameFolding.Fold(name);
        return headings.FirstOrDefault(heading => heading.Anchor == name || NameFolding.Fold(heading.Text) == folded);
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Content;

/// <summary>The page types that pages may name.</summary>
/// <param name="AreWhole">False where types.yml could not be read to its end, so that there may be more.</param>
internal sealed record PageTypes(ImmutableArray<PageType> Types, bool AreWhole)
{
    private readonly Dictionary<string, string> _byFolder = Types
        .Where(type => type.Folder is not null)
        .GroupBy(type => type.Folder!, StringComparer.Ordinal)
        .ToDictionary(folder => folder.Key, folder => folder.First().Name, StringComparer.Ordinal);

    public ImmutableArray<string> Names { get; } = [.. Types.Select(type => type.Name)];

    public bool Has(string name) => Names.Contains(name);

    /// <summary>The type whose folder a page lies in, the innermost one; an index page is of none.</summary>
    public string? OfFolder(PageId id)
    {
        if (id.Name == "index")
            return null;

        for (var folder = new PageId(id.Folder); folder.Value.Length > 0; folder = new PageId(folder.Folder))
        {
            if (_byFolder.TryGetValue(folder.Value, out var type))
                return type;
        }

        return null;
    }
}

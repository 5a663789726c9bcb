using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// Files of earlier builds that are in the way of this one: where it has a folder, below where it has a file, and under a name that
/// differs in capitals alone, which is the same file on some systems.
/// </summary>
internal static class Obstacles
{
    public static ImmutableArray<OutputPath> Among(ImmutableSortedSet<OutputPath> stale, ImmutableSortedSet<OutputPath> current)
    {
        if (stale.IsEmpty)
        {
            return [];
        }

        var files = current.Select(path => path.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = current.SelectMany(path => Above(path.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. stale.Where(path => files.Contains(path.Value) || folders.Contains(path.Value) || Above(path.Value).Any(files.Contains))];
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }
}

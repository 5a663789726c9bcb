using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Differences;

/// <summary>Which pictures and other copied files came, went, were renamed or changed; each list in order of path.</summary>
internal sealed record MediaDifferences(
    IReadOnlyList<SourcePath> Added,
    IReadOnlyList<SourcePath> Removed,
    IReadOnlyList<(SourcePath Before, SourcePath After)> Renamed,
    IReadOnlyList<SourcePath> Changed)
{
    /// <param name="before">Hashes of the bytes by path.</param>
    public static MediaDifferences Of(IReadOnlyDictionary<SourcePath, string> before, IReadOnlyDictionary<SourcePath, string> after)
    {
        var removed = before.Keys.Except(after.Keys).Order().ToList();
        var added = after.Keys.Except(before.Keys).Order().ToList();
        var renamed = new List<(SourcePath, SourcePath)>();
        foreach (var path in added.ToArray())
        {
            var old = removed.FindIndex(candidate => before[candidate] == after[path]);
            if (old >= 0)
            {
                renamed.Add((removed[old], path));
                removed.RemoveAt(old);
                added.Remove(path);
            }
        }

        return new MediaDifferences(
            added, removed, renamed, [.. after.Keys.Where(path => before.TryGetValue(path, out var hash) && hash != after[path]).Order()]);
    }

    public bool AreNone => Added.Count + Removed.Count + Renamed.Count + Changed.Count == 0;
}

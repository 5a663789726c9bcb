using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Who wrote a page, and when.</summary>
internal static class PageHistories
{
    /// <summary>Null where no commit holds a word of the page.</summary>
    public static PageHistory? Of(Lineage lineage, ImmutableArray<Commit> commits)
    {
        var written = lineage.Changes
            .Where(change => change.Kind is ChangeKind.Added or ChangeKind.Changed)
            .Select(change => commits[change.Order])
            .ToArray();
        return written.Length == 0 ? null : new PageHistory
        {
            Created = written[^1],
            LastChanged = written[0],
            Contributors =
            [
                .. written
                    .CountBy(commit => commit.Author, StringComparer.Ordinal)
                    .Select(author => new Contributor(author.Key, author.Value))
                    .OrderByDescending(contributor => contributor.Changes)
                    .ThenBy(contributor => contributor.Name, StringComparer.Ordinal),
            ],
        };
    }
}

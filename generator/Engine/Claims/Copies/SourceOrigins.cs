using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>Remembers where each source comes from.</summary>
internal sealed class SourceOrigins(SourceGraph graph)
{
    private readonly Dictionary<PageId, ImmutableArray<PageId>> _roots = [];

    /// <summary>Whether two claims go back to sources with nothing in common, and to different people.</summary>
    public bool AreApart(Claim first, Claim second) =>
        !Of(first.Source).Intersect(Of(second.Source)).Any() && !first.Origins.Intersect(second.Origins).Any();

    /// <summary>The same for any two sources that go back to the same two sets of origins, in either order.</summary>
    public (string, string) PairOf(PageId first, PageId second)
    {
        var (one, other) = (string.Join('\n', Of(first)), string.Join('\n', Of(second)));
        return string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
    }

    private ImmutableArray<PageId> Of(PageId source)
    {
        if (!_roots.TryGetValue(source, out var roots))
        {
            roots = graph.Roots(source);
            _roots.Add(source, roots);
        }

        return roots;
    }
}

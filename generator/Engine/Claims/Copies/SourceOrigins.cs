using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Copies;

/// <summary>Remembers where each source comes from.</summary>
internal sealed class SourceOrigins(SourceGraph graph)
{
    private readonly Dictionary<PageId, Origin> _origins = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Whether two claims go back to sources with nothing in common, and to different people.</summary>
    public bool AreApart(Claim first, Claim second) =>
        Of(first.Source) is var one
        && Of(second.Source) is var other
        && one.Number != other.Number
        && !one.Roots.Any(root => other.Roots.Contains(root))
        && !first.Origins.Any(origin => second.Origins.Contains(origin));

    /// <summary>The same for any two sources that go back to the same two sets of origins, in either order.</summary>
    public (int, int) PairOf(PageId first, PageId second)
    {
        var (one, other) = (Of(first).Number, Of(second).Number);
        return one < other ? (one, other) : (other, one);
    }

    private Origin Of(PageId source)
    {
        if (!_origins.TryGetValue(source, out var origin))
        {
            var roots = graph.Roots(source);
            var name = string.Join('\n', roots);
            if (!_numbers.TryGetValue(name, out var number))
                _numbers.Add(name, number = _numbers.Count);
            _origins.Add(source, origin = new Origin(number, roots));
        }

        return origin;
    }

    /// <param name="Number">One number for each set of roots.</param>
    private sealed record Origin(int Number, ImmutableArray<PageId> Roots);
}

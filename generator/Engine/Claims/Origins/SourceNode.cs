using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What the origins of claims need to know of a source.</summary>
/// <param name="DerivedFrom">The sources it takes its content from; ids of no source are ignored.</param>
public sealed record SourceNode(PageId Id, string Title, ImmutableArray<PageId> DerivedFrom, DateValue? Published)
{
    public bool Equals(SourceNode? other) =>
        other is not null && Id == other.Id && Title == other.Title && DerivedFrom.AsSpan().SequenceEqual(other.DerivedFrom.AsSpan())
        && Published?.Written == other.Published?.Written;

    public override int GetHashCode() => HashCode.Combine(Id, Title);
}

using System.Collections;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>Something that was asked of a part, and what it answered.</summary>
public readonly record struct Read(object Question, object? Answer)
{
    public bool StillHolds(IPart now)
    {
        var answer = now.Answer(Question);
        return Equals(Answer, answer)
            || (Answer is IStructuralEquatable list && list.Equals(answer, StructuralComparisons.StructuralEqualityComparer));
    }
}

/// <summary>All that was asked of one part.</summary>
public sealed record PartReads(PartName Part, ImmutableArray<Read> Reads);

using System.Collections;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>Something that was asked of a part, and what it answered.</summary>
public readonly record struct Read(PartName Part, object Question, object? Answer)
{
    public bool StillHolds(IPart now)
    {
        var answer = now.Answer(Question);
        return Equals(Answer, answer)
            || (Answer is IStructuralEquatable list && list.Equals(answer, StructuralComparisons.StructuralEqualityComparer));
    }
}

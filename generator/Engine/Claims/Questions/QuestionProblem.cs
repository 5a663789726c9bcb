using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

public enum QuestionProblemKind
{
    /// <summary>Claims that supersede each other in a circle; the last supersedes the first.</summary>
    SupersedesCycle,

    /// <summary>The first claim supersedes the second, which was stated after it.</summary>
    SupersedesAgainstDates,

    /// <summary>The claim supersedes a source that says nothing else on the question.</summary>
    SupersedesNothing,

    /// <summary>The first claim supersedes a source that on the question only copies; the second is a claim that it copies.</summary>
    SupersedesCopy,

    /// <summary>The first claim supersedes a source, but only passes on the second, which does not.</summary>
    SupersedesByCopy,
}

/// <summary>A mistake in how the claims of a question refer to each other; the analysis goes on without these references.</summary>
public sealed record QuestionProblem(QuestionProblemKind Kind, ImmutableArray<ClaimId> Claims);

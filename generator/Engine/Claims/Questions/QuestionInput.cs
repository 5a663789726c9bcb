using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>All that one question rests on.</summary>
public sealed record QuestionInput
{
    public required PageId Page { get; init; }

    public required PropertyDefinition Property { get; init; }

    /// <summary>The claims on it, with resolved values, sources and speakers (in order of key), each id once.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    public required SourceGraph Sources { get; init; }

    /// <summary>The property's authorities as pages.</summary>
    public ImmutableArray<PageId> Authorities { get; init; } = [];

    public Resolution? Resolution { get; init; }

    /// <summary>The day as which the site is built.</summary>
    public required DateOnly AsOf { get; init; }
}

/// <summary>A question worked out.</summary>
/// <param name="Question">Null where no claim says anything.</param>
/// <param name="Claims">The claims with their origins and dates, in their order; there even where no question is.</param>
public sealed record QuestionResult(
    Question? Question, ImmutableArray<QuestionProblem> Problems, ImmutableArray<Claim> Claims)
{
    /// <summary>How many claims can be compared with each other, where that is more than a question may have; else 0. The question is then one of a part of them.</summary>
    public int TooMany { get; init; }
}

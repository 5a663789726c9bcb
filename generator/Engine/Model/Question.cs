using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

public enum QuestionStatus
{
    Disputed,
    Doubted,
    Competing,
    Unsettled,
    Revised,
    Agreed,
    SingleOrigin,
    Resolved,
}

public enum Verdict
{
    Incomparable,
    Agrees,
    Refines,
    Overlaps,
    Transcription,
    Revised,
    SelfContradiction,
    SelfHedge,
    Competing,
    Doubted,
    Contradicts,
}

/// <summary>One property of one page, with all that is said of it and what follows.</summary>
public sealed record Question
{
    private readonly ImmutableArray<Claim> _byId;

    public required QuestionId Id { get; init; }

    public required PropertyDefinition Property { get; init; }

    public required QuestionStatus Status { get; init; }

    /// <summary>What the status would be without an editor's resolution.</summary>
    public required QuestionStatus OpenStatus { get; init; }

    /// <summary>The earliest date by which both claims of a pair that gives the status had been stated.</summary>
    public DateValue? Since { get; init; }

    /// <summary>A hash over all that the question rests on; a resolution holds while it matches.</summary>
    public required string Basis { get; init; }

    /// <summary>All claims, "unknown" ones included, in the order of <see cref="ClaimOrder"/>.</summary>
    public required ImmutableArray<Claim> Claims
    {
        get;
        init
        {
            field = value;
            _byId = value.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        }
    }

    /// <summary>In order of value, "none" last.</summary>
    public required ImmutableArray<Position> Positions { get; init; }

    public required PairList Pairs { get; init; }

    public required ImmutableArray<Aside> Asides { get; init; }

    public Resolution? Resolution { get; init; }

    /// <summary>The claims changed after the resolution was written.</summary>
    public bool ResolutionIsStale { get; init; }

    /// <summary>How many claims all other questions of its page have together.</summary>
    public int ClaimsBeside { get; init; }

    /// <summary>One of its claims.</summary>
    /// <exception cref="KeyNotFoundException">It is none of them.</exception>
    public Claim Claim(ClaimId id)
    {
        var (first, last) = (0, _byId.Length - 1);
        while (first <= last)
        {
            var middle = (first + last) / 2;
            var order = _byId[middle].Id.CompareTo(id);
            if (order == 0)
                return _byId[middle];

            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        throw new KeyNotFoundException(id.Value);
    }
}

/// <summary>Claims that could all be true together, and the value they come to.</summary>
public sealed record Position
{
    /// <summary>The finest strong value, or the finest where all are weak, or the intersection where none is finest.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>The stance to show with it: that of the claims that bear the value.</summary>
    public required Stance Stance { get; init; }

    /// <summary>No strong claim bears it.</summary>
    public required bool Weak { get; init; }

    /// <summary>Its last day has passed and nobody has spoken since.</summary>
    public bool Lapsed { get; init; }

    /// <summary>Every member, in the order of the question's claims, as in all lists here.</summary>
    public required ImmutableArray<ClaimId> Claims { get; init; }

    /// <summary>Members whose set lies inside the value shown, copies left out.</summary>
    public required ImmutableArray<ClaimId> Bearers { get; init; }

    /// <summary>Members that allow the value shown and more.</summary>
    public required ImmutableArray<ClaimId> Consistent { get; init; }

    /// <summary>Members that only pass on another claim.</summary>
    public required ImmutableArray<ClaimId> Copies { get; init; }

    /// <summary>The voices behind the bearers; support is counted in these.</summary>
    public required ImmutableArray<Voice> Origins { get; init; }
}

/// <summary>What two claims are to each other, the rule of the specification that decided it ("3.revised"), and why in one line.</summary>
public sealed record PairVerdict(ClaimId A, ClaimId B, Verdict Verdict, string Rule, string Reason);

/// <summary>A claim that counts for nothing in the verdict, why, and because of which claims.</summary>
public sealed record Aside(ClaimId Claim, Verdict Why, ImmutableArray<ClaimId> By);

/// <summary>An editor's decision on a question.</summary>
public sealed record Resolution
{
    public required ClaimValue Value { get; init; }

    public required string Because { get; init; }

    public DateValue? On { get; init; }

    public required string Basis { get; init; }

    /// <summary>Where its basis is written.</summary>
    public required SourceSpan Span { get; init; }
}

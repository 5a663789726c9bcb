using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Positions on a time axis. Fractions run from 0 at the left end to 1 at the right.</summary>
public sealed record TimelineView
{
    public required ImmutableArray<TimelineTick> Ticks { get; init; }

    /// <summary>One a position, in the callout's order.</summary>
    public required ImmutableArray<TimelineBar> Bars { get; init; }

    /// <summary>The day that the site speaks for, if on the axis.</summary>
    public TimelineTick? Today { get; init; }

    /// <summary>The picture in words.</summary>
    public required string Description { get; init; }
}

/// <param name="Label">"2024", "Mar", "21 Mar", "as of 21 Mar 2024".</param>
/// <param name="Year">Under a label without a year, where the year is new.</param>
public sealed record TimelineTick(double At, string Label, string? Year = null);

/// <summary>A position's days.</summary>
public sealed record TimelineBar
{
    /// <summary>The position's number in its callout.</summary>
    public required int Number { get; init; }

    public required string Label { get; init; }

    /// <summary>The days it may be, in order; of a period one, from its first possible day to its last. Empty where it has no day.</summary>
    public required ImmutableArray<TimelineStretch> Stretches { get; init; }

    public bool IsPeriod { get; init; }

    /// <summary>Of a period: the days that it holds wherever it starts and ends.</summary>
    public TimelineStretch? Core { get; init; }

    public bool Weak { get; init; }

    public bool Lapsed { get; init; }

    /// <summary>The days are those that it is said not to be.</summary>
    public bool Denied { get; init; }
}

/// <summary>Days without a gap. Where they have no bound, they run to the axis's end and are open there.</summary>
public sealed record TimelineStretch(double Start, double End, bool OpenStart = false, bool OpenEnd = false);

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Positions on a time axis. Fractions run from 0 at the left end to 1 at the right.</summary>
public sealed record TimelineView
{
    public required ImmutableArray<TimelineTick> Ticks { get; init; }

    public required ImmutableArray<TimelineBar> Bars { get; init; }

    /// <summary>Where the site's as-of day lies, if on the axis.</summary>
    public double? Today { get; init; }

    /// <summary>The picture in words.</summary>
    public required string Description { get; init; }
}

public sealed record TimelineTick(double At, string Label);

/// <summary>A position's span. Where it has no bound, the bar runs to the axis's end and is open there.</summary>
public sealed record TimelineBar
{
    /// <summary>The position's number in its callout.</summary>
    public required int Number { get; init; }

    public required string Label { get; init; }

    public required double Start { get; init; }

    public required double End { get; init; }

    public bool OpenStart { get; init; }

    public bool OpenEnd { get; init; }

    public bool Weak { get; init; }

    public bool Lapsed { get; init; }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;

namespace AlitaWiki.Engine;

/// <summary>How a build went.</summary>
public record BuildResult
{
    /// <summary>Everything that was found wrong, in order of place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required SiteFacts Facts { get; init; }

    /// <summary>What was written; null where errors stopped the build or nothing was to be written.</summary>
    public WrittenSite? Written { get; init; }

    /// <summary>What each phase took, in order.</summary>
    public ImmutableArray<PhaseTime> Phases { get; init; } = [];

    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>How a build went that worked the wiki out.</summary>
public sealed record BuildReport : BuildResult
{
    public required Wiki Wiki { get; init; }
}

/// <summary>How far a build has come: a phase by its name, and how many of its items are done.</summary>
public sealed record BuildProgress(string Phase, int Done, int Total)
{
    /// <summary>Something that takes unusually long, told at once.</summary>
    public string? Notice { get; init; }

    /// <summary>Told once when every page that somebody wrote is in its place, though others are not, where no page came or went: the files with new bytes so far.</summary>
    public ImmutableArray<OutputPath>? Ready { get; init; }
}

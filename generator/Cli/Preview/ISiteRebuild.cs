using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>Brings the output folder up to date with the input. Never called twice at a time.</summary>
internal interface ISiteRebuild
{
    /// <summary>Builds all but the search index, which stays as it is.</summary>
    /// <param name="changed">The input files and folders that changed since the last call, by their paths under the input folder; what
    /// changes meanwhile is in the next call. None where it is not known what changed, or where something else did.</param>
    /// <param name="ready">Told, from any thread, when the pages that somebody wrote are in their places though lists and data are not:
    /// the files with new bytes so far.</param>
    /// <exception cref="IOException">The output could not be written; the next call does what is left.</exception>
    Rebuilt Rebuild(IReadOnlyCollection<string> changed, Action<ImmutableArray<OutputPath>> ready, CancellationToken cancellation);

    /// <summary>Builds everything with the search index, which takes longer; cut short, the next call does what is left.</summary>
    /// <exception cref="IOException">The output could not be written; the next call does what is left.</exception>
    Rebuilt RebuildWithSearch(CancellationToken cancellation);
}

/// <summary>What a rebuild found and did.</summary>
/// <param name="Diagnostics">Everything that is wrong now, in order of place.</param>
/// <param name="Written">The output files whose bytes are new, and those that were deleted; null where errors kept it from writing.</param>
internal sealed record Rebuilt(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<OutputPath>? Written)
{
    /// <summary>Why there is no search though it was asked for; null where there is or nobody asked.</summary>
    public string? SearchLeftOut { get; init; }

    /// <summary>Why pages cannot be edited in the browser though the wiki wants it; told once.</summary>
    public string? EditorLeftOut { get; init; }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine;

/// <summary>The steps that were added to the ends of the phases, in order.</summary>
internal sealed record SiteSteps(
    ImmutableArray<IStep<LoadedSite>> Loaded,
    ImmutableArray<IStep<ProcessedSite>> Processed,
    ImmutableArray<IStep<Wiki>> Wiki)
{
    public bool Any => !Loaded.IsEmpty || !Processed.IsEmpty || !Wiki.IsEmpty;

    public static T Apply<T>(ImmutableArray<IStep<T>> steps, T site, DiagnosticBag diagnostics)
    {
        foreach (var step in steps)
        {
            site = step.Run(site, diagnostics);
        }

        return site;
    }
}

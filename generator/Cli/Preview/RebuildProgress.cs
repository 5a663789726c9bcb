using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>Shows how far a rebuild has come, and passes on when the pages that somebody wrote are ready.</summary>
internal sealed class RebuildProgress(IProgress<BuildProgress> shown, Action<ImmutableArray<OutputPath>> ready) : IProgress<BuildProgress>
{
    public void Report(BuildProgress value)
    {
        if (value.Ready is { } files)
        {
            ready(files);
        }
        else
        {
            shown.Report(value);
        }
    }
}

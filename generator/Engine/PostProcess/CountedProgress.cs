namespace AlitaWiki.Engine.PostProcess;

/// <summary>Tells how many of the pages are done.</summary>
internal sealed class CountedProgress(IProgress<BuildProgress> progress, int total) : IProgress<int>
{
    public void Report(int value) => progress.Report(new BuildProgress("PostProcess", value, total));
}

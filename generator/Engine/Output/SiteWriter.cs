using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Memory;
using AlitaWiki.Engine.Output.Search;
using AlitaWiki.Engine.Output.Writing;

namespace AlitaWiki.Engine.Output;

/// <summary>Makes pages and files in parallel and writes those of which something changed since the build before.</summary>
internal sealed class SiteWriter(
    Wiki wiki, PageRenderer renderer, SiteSearch search, OutputFolder folder, OutputMemory memory, int pages, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    : IDisposable
{
    private readonly ThreadLocal<PageText> _texts = new(() => new PageText());
    private int _done;

    public void Dispose() => _texts.Dispose();

    /// <param name="own">The pages that somebody wrote: they come first, since whoever wrote them may be waiting for them.</param>
    /// <param name="others">Those that the generator makes of them.</param>
    public void Write(PlannedPage[] own, SiteFile[] files, PlannedPage[] others)
    {
        Each(own.Length, item => Write(own[item]));
        if (folder.HasSameFiles)
        {
            // Where pages came or went, their old addresses and the lists belong to it. What fails later leaves the new pages beside the
            // old lists until the next build ends well, which whoever waits for them can bear.
            folder.Place();
            progress?.Report(new BuildProgress("Output", _done, pages) { Ready = folder.Changed });
        }

        Each(files.Length + others.Length, item =>
        {
            if (item < files.Length)
            {
                Write(files[item]);
            }
            else
            {
                Write(others[item - files.Length]);
            }
        });
    }

    public void Write(SiteFile file)
    {
        cancellation.ThrowIfCancellationRequested();
        if (memory.Holds(file, wiki))
        {
            folder.Keep();
        }
        else if (file.Original is { } original)
        {
            memory.Make(file, () =>
            {
                folder.Copy(file.Path, original);
                return original;
            });
        }
        else
        {
            folder.Write(file.Path, memory.Make(file, file.Read));
        }
    }

    private void Write(PlannedPage page)
    {
        if (memory.Holds(page, wiki))
        {
            folder.Keep();
            search.Add(page.Route, () => renderer.View(page));
        }
        else
        {
            folder.Write(OutputPath.Of(page.Route), memory.Make(page, () => Make(page)));
        }

        progress?.Report(new BuildProgress("Output", Interlocked.Increment(ref _done), pages));
    }

    private ReadOnlyMemory<byte> Make(PlannedPage page)
    {
        var view = renderer.View(page);
        search.Add(page.Route, () => view);
        return renderer.Render(view, _texts.Value!);
    }

    private void Each(int count, Action<int> work) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, work);
}

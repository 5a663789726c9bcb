using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>What was worked out for each page in the build before; only what rests on something that changed is worked out again.</summary>
/// <param name="isKept">Of a build that is the only one, nothing is noted for a next one.</param>
internal sealed class PageMemory<T>(bool isKept)
{
    private readonly KeptInOrder<PageId, Entry> _entries = new(entry => entry.Page);
    private PartSet? _parts;

    /// <param name="subject">What of the page itself the result rests on.</param>
    /// <param name="read">What it may read besides.</param>
    /// <param name="compute">Works out the result and reports what is wrong. Called on several threads.</param>
    /// <returns>The results in the order of the pages.</returns>
    public ImmutableArray<T> Run(
        ImmutableArray<RoutedPage> pages,
        Func<RoutedPage, object> subject,
        IEnumerable<IPart> read,
        Func<RoutedPage, DiagnosticBag, T> compute,
        DiagnosticBag diagnostics,
        IProgress<int>? progress,
        CancellationToken cancellation)
    {
        var parts = new PartSet(read, _parts);
        var entries = new Entry[pages.Length];
        var done = 0;
        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var page = pages[index];
            var own = subject(page);
            entries[index] = _entries.Find(index, page.Id) is { } known && known.Subject.Equals(own) && parts.Confirms(known.Result)
                ? known
                : Compute(page, own, compute, diagnostics);
            diagnostics.AddRange(entries[index].Result.Value.Found);
            progress?.Report(Interlocked.Increment(ref done));
        });

        parts.Settle();
        _parts = parts;
        if (isKept)
        {
            _entries.Keep(entries);
        }

        return [.. entries.Select(entry => entry.Result.Value.Result)];
    }

    private Entry Compute(RoutedPage page, object subject, Func<RoutedPage, DiagnosticBag, T> compute, DiagnosticBag diagnostics)
    {
        return new Entry(page.Id, subject, isKept ? ReadLog.Record(Run) : new Memo<(T, ImmutableArray<Diagnostic>)>((compute(page, diagnostics), []), []));

        (T Result, ImmutableArray<Diagnostic> Found) Run()
        {
            var found = diagnostics.Empty();
            var result = compute(page, found);
            return (result, found.All());
        }
    }

    private sealed record Entry(PageId Page, object Subject, Memo<(T Result, ImmutableArray<Diagnostic> Found)> Result);
}

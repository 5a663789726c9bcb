using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>A search for something wrong that goes on beside the build.</summary>
internal sealed class LateFindings
{
    private Task<ImmutableArray<Diagnostic>> _search = Task.FromResult(ImmutableArray<Diagnostic>.Empty);

    /// <summary>Begins when the one before has ended, whose build may have been cut short.</summary>
    public void Begin(Func<ImmutableArray<Diagnostic>> search) => _search = _search.ContinueWith(_ => search(), TaskScheduler.Default);

    /// <summary>Waits for its end.</summary>
    public ImmutableArray<Diagnostic> End() => _search.GetAwaiter().GetResult();
}

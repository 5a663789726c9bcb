using AlitaWiki.Engine.PostProcess.History;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>The history, read anew only where there are other commits.</summary>
internal sealed class KeptLog(bool isKept)
{
    private string? _state;
    private GitLog? _log;

    public GitLog Read(string folder, CancellationToken cancellation)
    {
        var state = isKept ? GitHistory.OfThisMachine.State(folder, cancellation) : null;
        if (_log is null || state is null || state != _state)
        {
            _log = GitHistory.OfThisMachine.Read(folder, cancellation);
            _state = state;
        }

        return _log;
    }
}

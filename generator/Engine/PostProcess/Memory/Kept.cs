using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>A step's result and what it found wrong, kept from build to build while what it rests on is the same.</summary>
internal sealed class Kept<T>
    where T : class
{
    private object? _inputs;
    private T? _value;
    private ImmutableArray<Diagnostic> _found = [];

    /// <param name="inputs">All that the result rests on; equal inputs give the same result.</param>
    /// <param name="compute">Works it out, given the result of the build before.</param>
    public T Get(object inputs, DiagnosticBag diagnostics, Func<DiagnosticBag, T?, T> compute)
    {
        if (_value is null || !inputs.Equals(_inputs))
        {
            var found = diagnostics.Empty();
            _value = compute(found, _value);
            _found = found.All();
            _inputs = inputs;
        }

        diagnostics.AddRange(_found);
        return _value;
    }
}

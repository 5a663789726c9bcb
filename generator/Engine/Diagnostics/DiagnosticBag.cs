using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Collects diagnostics from all phases and threads; nothing stops at the first.</summary>
/// <param name="strict">Makes errors of the warnings that say so.</param>
public sealed class DiagnosticBag(bool strict = false)
{
    // Most bags stay empty.
    private ConcurrentQueue<Diagnostic>? _diagnostics;

    public bool HasErrors => Found.Any(diagnostic => diagnostic.Severity == Severity.Error);

    private IEnumerable<Diagnostic> Found => _diagnostics ?? Enumerable.Empty<Diagnostic>();

    /// <summary>Adds a diagnostic, its message and hint filled with <paramref name="arguments"/>.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan? span, params ReadOnlySpan<object?> arguments) =>
        AddText(
            descriptor,
            span,
            string.Format(CultureInfo.InvariantCulture, descriptor.Message, arguments),
            string.Format(CultureInfo.InvariantCulture, descriptor.Hint, arguments));

    /// <summary>Adds a diagnostic whose words come from where the problem was found.</summary>
    public void AddText(DiagnosticDescriptor descriptor, SourceSpan? span, string message, string hint)
    {
        var severity = strict && descriptor.ErrorUnderStrict ? Severity.Error : descriptor.Severity;
        Add(new Diagnostic(descriptor, severity, span, message, hint));
    }

    /// <summary>Adds what another bag collected.</summary>
    public void AddRange(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>A bag like this one with nothing in it.</summary>
    public DiagnosticBag Empty() => new(strict);

    /// <summary>All of them as they came.</summary>
    public ImmutableArray<Diagnostic> All() => _diagnostics is null ? [] : [.. _diagnostics];

    /// <summary>All of them, each once, in order of place, then id.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. Found
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Span ?? default)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    private void Add(Diagnostic diagnostic) => LazyInitializer.EnsureInitialized(ref _diagnostics, static () => new()).Enqueue(diagnostic);
}

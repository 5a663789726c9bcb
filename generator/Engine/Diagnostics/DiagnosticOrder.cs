namespace AlitaWiki.Engine.Diagnostics;

/// <summary>By place, then id, then words. Only equal ones have the same rank.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : (x.Span ?? default).CompareTo(y.Span ?? default) is var place and not 0 ? place
        : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id) is var id and not 0 ? id
        : string.CompareOrdinal(x.Message, y.Message) is var message and not 0 ? message
        : string.CompareOrdinal(x.Hint, y.Hint) is var hint and not 0 ? hint
        : (x.Span?.Length ?? 0).CompareTo(y.Span?.Length ?? 0) is var length and not 0 ? length
        : x.Span.HasValue.CompareTo(y.Span.HasValue) is var known and not 0 ? known
        : x.Severity.CompareTo(y.Severity);
}

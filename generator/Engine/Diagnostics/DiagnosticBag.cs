using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>
/// Collects diagnostics from all phases and threads; nothing stops at the first. Of a kind that is found again and again it
/// keeps the first, and counts the others: <see cref="FoundOfKind"/>.
/// </summary>
/// <param name="strict">Makes errors of the warnings that say so.</param>
public sealed class DiagnosticBag(bool strict = false)
{
    /// <summary>Longer names and values than this are cut: they may be as long as a file, and stand in many messages.</summary>
    private const int LongestArgument = 200;

    private const int LongestText = 2_000;

    private readonly Lock _gate = new();

    // Most bags stay empty.
    private Dictionary<string, FoundOfKind>? _kinds;

    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _kinds?.Values.Any(kind => kind.Severity == Severity.Error) ?? false;
            }
        }
    }

    /// <summary>Adds a diagnostic, its message and hint filled with <paramref name="arguments"/>.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan? span, params ReadOnlySpan<object?> arguments)
    {
        if (IsToBeTold(descriptor, span))
        {
            object?[] shown = [.. arguments];
            for (var index = 0; index < shown.Length; index++)
            {
                shown[index] = shown[index] is { } argument ? Cut(string.Create(CultureInfo.InvariantCulture, $"{argument}"), LongestArgument) : null;
            }

            AddText(
                descriptor,
                span,
                string.Format(CultureInfo.InvariantCulture, descriptor.Message, shown),
                string.Format(CultureInfo.InvariantCulture, descriptor.Hint, shown));
        }
    }

    /// <summary>Adds a diagnostic whose words come from where the problem was found.</summary>
    public void AddText(DiagnosticDescriptor descriptor, SourceSpan? span, string message, string hint) =>
        Add(new Diagnostic(descriptor, SeverityOf(descriptor), span, Cut(message, LongestText), Cut(hint, LongestText)));

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

    /// <summary>All of them, for another bag.</summary>
    public ImmutableArray<Diagnostic> All()
    {
        lock (_gate)
        {
            return _kinds is null ? [] : [.. _kinds.Values.SelectMany(kind => kind.First.Concat(kind.OthersByFile))];
        }
    }

    /// <summary>All of them, each once, in order of place, then id; of each kind the first, and then how many more there are.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return _kinds is null ? [] : [.. _kinds.Values.SelectMany(kind => kind.First.Concat(kind.Others)).Order(DiagnosticOrder.Instance)];
        }
    }

    private void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            Kind(diagnostic.Descriptor).Add(diagnostic);
        }
    }

    /// <summary>False where it has been counted with others, and needs no words.</summary>
    private bool IsToBeTold(DiagnosticDescriptor descriptor, SourceSpan? span)
    {
        lock (_gate)
        {
            return !Kind(descriptor).Count(span);
        }
    }

    private FoundOfKind Kind(DiagnosticDescriptor descriptor)
    {
        _kinds ??= new(StringComparer.Ordinal);
        if (!_kinds.TryGetValue(descriptor.Id, out var kind))
        {
            kind = new FoundOfKind(descriptor, SeverityOf(descriptor));
            _kinds.Add(descriptor.Id, kind);
        }

        return kind;
    }

    private Severity SeverityOf(DiagnosticDescriptor descriptor) => strict && descriptor.ErrorUnderStrict ? Severity.Error : descriptor.Severity;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)}…";
}

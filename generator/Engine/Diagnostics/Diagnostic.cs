using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

public enum Severity
{
    Error,
    Warning,
}

/// <summary>A kind of diagnostic, with an id that never changes its meaning.</summary>
/// <param name="Id"><c>AW1xxx</c> input, <c>AW2xxx</c> process, <c>AW3xxx</c> claims, <c>AW4xxx</c> output.</param>
/// <param name="Title">A few words for a list.</param>
/// <param name="Message">What is wrong, one sentence, with <c>{0}</c> places.</param>
/// <param name="Hint">What to do, one sentence, with the same places.</param>
/// <param name="Explanation">For the reference page: why it matters and an example of how to mend it.</param>
/// <param name="ErrorUnderStrict">A warning that <c>--strict</c> makes an error.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    Severity Severity,
    string Title,
    string Message,
    string Hint,
    string Explanation,
    bool ErrorUnderStrict = false);

/// <summary>Something wrong at a place. <paramref name="Span"/> is null where no file is at fault.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Severity Severity, SourceSpan? Span, string Message, string Hint)
{
    /// <summary>How many others of its kind it stands for, which are not told one by one; 0 where it is one itself.</summary>
    public int Others { get; init; }

    /// <summary>Of those, in how many files whose own are all left out.</summary>
    public int OtherFiles { get; init; }
}

/// <summary>Counts what was found, told or not.</summary>
public static class DiagnosticCounts
{
    public static int Total(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Sum(diagnostic => Math.Max(1, diagnostic.Others));

    public static int Total(this IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == severity).Total();
}

using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>Ends the phase with a diagnostic, while nothing of the site has been replaced yet.</summary>
internal sealed class RefusalException : InvalidOperationException
{
    public RefusalException()
    {
    }

    public RefusalException(string message)
        : base(message)
    {
    }

    public RefusalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public DiagnosticDescriptor? Descriptor { get; private init; }

    /// <summary>The file of the input that it is about, which the message names too; null where it is about none.</summary>
    public SourcePath? File { get; private init; }

    public static RefusalException Of(DiagnosticDescriptor descriptor, SourcePath file) => new() { Descriptor = descriptor, File = file };

    /// <param name="path">What is said of the message's one gap.</param>
    public static RefusalException Of(DiagnosticDescriptor descriptor, string path) => new(path) { Descriptor = descriptor };

    public void Tell(DiagnosticBag diagnostics) =>
        diagnostics.Add(Descriptor!, File is { } file ? new SourceSpan(file, 1, 1) : null, File?.Value ?? Message);
}

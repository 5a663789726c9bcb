using System.Collections.Immutable;
using System.Text.Json.Serialization;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Unchanged;

/// <summary>A build as it is kept.</summary>
/// <param name="Basis">What it was made from.</param>
/// <param name="Stamp">Of the output folder as it left it.</param>
internal sealed record RecordEntry(
    string Basis, string Stamp, int Pages, int Files, SiteFacts Facts, ImmutableArray<RecordedMessage> Messages);

/// <summary>A diagnostic as it is kept: its kind by the id, its place in pieces.</summary>
internal sealed record RecordedMessage(string Id, Severity Severity, string? File, int Line, int Column, int Length, string Message, string Hint, int Others, int OtherFiles)
{
    public static RecordedMessage Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Span ?? default;
        return new RecordedMessage(
            diagnostic.Descriptor.Id,
            diagnostic.Severity,
            diagnostic.Span?.File.Value,
            span.Line,
            span.Column,
            span.Length,
            diagnostic.Message,
            diagnostic.Hint,
            diagnostic.Others,
            diagnostic.OtherFiles);
    }

    public Diagnostic ToDiagnostic() => new(
        DiagnosticCatalog.All.First(descriptor => descriptor.Id == Id),
        Severity,
        File is null ? null : new SourceSpan(new SourcePath(File), Line, Column, Length),
        Message,
        Hint)
    {
        Others = Others,
        OtherFiles = OtherFiles,
    };
}

[JsonSerializable(typeof(RecordEntry))]
internal sealed partial class RecordJson : JsonSerializerContext;

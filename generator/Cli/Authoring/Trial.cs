using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Tries a file's new text on the wiki, so that the reader itself says what is wrong before anything is written.</summary>
internal static class Trial
{
    /// <summary>The errors in the file that the new text brings with it, in order of place; also that there is no wiki at all.</summary>
    public static ImmutableArray<Diagnostic> Errors(BuildOptions options, ProposedText proposed, CancellationToken cancellation)
    {
        var errors = ErrorsIn(proposed.File, options with { Proposed = proposed }, cancellation);
        if (errors.IsEmpty)
        {
            return [];
        }

        var known = ErrorsIn(proposed.File, options, cancellation).Where(error => error.Span is not null).CountBy(Kind).ToDictionary();
        return
        [
            .. errors
                .GroupBy(Kind)
                .SelectMany(kind => kind.Skip(known.GetValueOrDefault(kind.Key)))
                .OrderBy(error => error.Span ?? default),
        ];
    }

    private static ImmutableArray<Diagnostic> ErrorsIn(SourcePath file, BuildOptions options, CancellationToken cancellation) =>
    [
        .. Generator.Create().Check(options, null, cancellation).Diagnostics.Where(diagnostic =>
            diagnostic.Severity == Severity.Error
            && (diagnostic.Span?.File == file || diagnostic.Descriptor == FileDiagnostics.InputFolderMissing)),
    ];

    private static (string Id, SourcePath? File, string Message) Kind(Diagnostic diagnostic) =>
        (diagnostic.Descriptor.Id, diagnostic.Span?.File, diagnostic.Message);
}

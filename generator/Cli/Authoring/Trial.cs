using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Tries a file's new text on the wiki, so that the reader itself says what is wrong before anything is written.</summary>
internal static class Trial
{
    /// <summary>The errors in the file that the new text brings with it, in order of place.</summary>
    /// <param name="before">The wiki as it is.</param>
    public static ImmutableArray<Diagnostic> Errors(
        BuildReport before, BuildOptions options, ProposedText proposed, CancellationToken cancellation)
    {
        var known = before.Diagnostics.CountBy(Kind).ToDictionary();
        return
        [
            .. Generator.Create().Check(options with { Proposed = proposed }, null, cancellation).Diagnostics
                .Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Span?.File == proposed.File)
                .GroupBy(Kind)
                .SelectMany(kind => kind.Skip(known.GetValueOrDefault(kind.Key)))
                .OrderBy(diagnostic => diagnostic.Span!.Value),
        ];
    }

    private static (string Id, SourcePath? File, string Message) Kind(Diagnostic diagnostic) =>
        (diagnostic.Descriptor.Id, diagnostic.Span?.File, diagnostic.Message);
}

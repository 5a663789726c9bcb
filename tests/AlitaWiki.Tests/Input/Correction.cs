using System.Text.RegularExpressions;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Tests.Input;

/// <summary>The line that a message says to write, without its indentation.</summary>
internal sealed partial record Correction(string Path, int Line, string Text)
{
    /// <summary>Null where the message tells what to do in other words.</summary>
    public static Correction? Of(Diagnostic diagnostic) =>
        diagnostic.Descriptor != SchemaDiagnostics.WrongShape && diagnostic.Span is { } span && Written().Match(diagnostic.Hint) is { Success: true } match
            ? new(span.File.Value, span.Line, match.Groups["line"].Value)
            : null;

    [GeneratedRegex(@"(?:in quotes|around the whole value|name alone|straight ones|single quotes|after the colon|after the hyphen|in its place|end of the value): (?<line>.+?)(?: \(or, if .*)?$")]
    private static partial Regex Written();
}

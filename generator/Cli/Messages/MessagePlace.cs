using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Where a message points, for programs: a file as seen from the folder in which the program runs, and a range on one line.</summary>
/// <param name="Line">From 1; null where the whole file is meant.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="EndColumn">One past the last.</param>
internal sealed record MessagePlace(string File, int? Line, int? Column, int? EndColumn)
{
    public static MessagePlace? Of(Diagnostic diagnostic, string inputFolder)
    {
        if (diagnostic.Span is not { } span)
        {
            return null;
        }

        var file = ShownPath.Of(span.File, inputFolder);
        return span.Line > 0 ? new(file, span.Line, span.Column, span.Column + Math.Max(1, span.Length)) : new(file, null, null, null);
    }
}

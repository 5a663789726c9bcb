using System.Collections.Immutable;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>What open pages need to know after a build.</summary>
/// <param name="Build">Counts the builds from the start of the preview.</param>
/// <param name="Changed">The addresses of the files that changed, or null where they are too many to tell, or not all known.</param>
/// <param name="Errors">The first of what keeps the site from being built.</param>
/// <param name="More">How many errors there are besides.</param>
internal sealed record PreviewState(int Build, ImmutableArray<string>? Changed, ImmutableArray<ShownError> Errors, int More)
{
    public static PreviewState Start { get; } = new(0, [], [], 0);
}

/// <summary>An error as the page shows it.</summary>
/// <param name="Id">Of the diagnostic; null for what no page is at fault for.</param>
/// <param name="File">As one would name it in the folder in which the program runs; null where no file is at fault.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Lines">The lines around the place, where they can be read.</param>
internal sealed record ShownError(string? Id, string? File, int Line, int Column, string Message, string Hint, ImmutableArray<ShownLine> Lines);

/// <summary>A line of a file, by its number from 1.</summary>
/// <param name="Mark">Where in the text that is shown the fault begins, from 0; null where it is not in this line.</param>
internal sealed record ShownLine(int Number, string Text, int? Mark);

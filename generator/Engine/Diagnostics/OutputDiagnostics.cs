using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What can be wrong with the output folder: <c>AW4001</c> to <c>AW4999</c>.</summary>
public static class OutputDiagnostics
{
    /// <summary>Arguments: the output folder, the input folder.</summary>
    public static readonly DiagnosticDescriptor OutputMeetsInput = new(
        "AW4001",
        Severity.Error,
        "Output and input in one another",
        "The output folder {0} contains the input folder {1} or lies in it.",
        "Choose another folder with --output.",
        "The build deletes files that it wrote before and no longer needs, and would read its own pages as input.");

    /// <summary>Arguments: the output folder.</summary>
    public static readonly DiagnosticDescriptor OutputNotOurs = new(
        "AW4002",
        Severity.Error,
        "An output folder with other files",
        "The folder {0} is not empty and was not written by this generator.",
        "Choose an empty folder with --output, or empty this one yourself.",
        "The generator deletes only what it has written, and keeps a list of that in the output folder. A folder with files "
        + "but without the list may hold somebody's work.");

    /// <summary>Arguments: the file.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new(
        "AW4003",
        Severity.Error,
        "A file that cannot be written",
        "{0} cannot be written.",
        "See that you may write there, that the disk has room, and that no other program holds the file.",
        "The operating system refused. What was written before is whole, and the next build goes on from there.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [OutputMeetsInput, OutputNotOurs, CannotWrite];
}

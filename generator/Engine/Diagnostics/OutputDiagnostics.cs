using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Addresses and folders that cannot be written: <c>AW4xxx</c>.</summary>
public static class OutputDiagnostics
{
    public static readonly DiagnosticDescriptor PageOnGeneratedRoute = new(
        "AW4001",
        Severity.Error,
        "A page at the address of one that writes itself",
        "This page has the address {0}, where the generator writes \"{1}\".",
        "Rename the file.",
        "Some pages write themselves: the list of disagreements, all pages, wanted pages, tags.");

    public static readonly DiagnosticDescriptor RedirectOnGeneratedPage = new(
        "AW4002",
        Severity.Error,
        "An alias or former address of a page that writes itself",
        "This would lead from {0}, where the generator writes \"{1}\".",
        "Take it out.",
        "Some pages write themselves: the list of disagreements, all pages, wanted pages, tags.");

    public static readonly DiagnosticDescriptor NavigationLeadsNowhere = new(
        "AW4003",
        Severity.Error,
        "A navigation entry that leads nowhere",
        "The navigation leads to \"{0}\", which is no page.",
        "{1}",
        "An entry's `to` is a page, a folder with pages, or a page that writes itself, such as `disagreements`.");

    public static readonly DiagnosticDescriptor OutputOverlapsInput = new(
        "AW4010",
        Severity.Error,
        "Output and input in one another",
        "The output folder {0} and the input folder {1} lie in one another.",
        "Choose an --output beside the input.",
        "A build that wrote into its own content could destroy it.");

    public static readonly DiagnosticDescriptor OutputNotOurs = new(
        "AW4011",
        Severity.Error,
        "An output folder that holds something else",
        "The output folder {0} is not empty and was not written by a build.",
        "Choose another --output, or empty that folder yourself.",
        "A build deletes only what builds have written. In a folder of other things it cannot know what that is.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        PageOnGeneratedRoute, RedirectOnGeneratedPage, NavigationLeadsNowhere, OutputOverlapsInput, OutputNotOurs,
    ];
}

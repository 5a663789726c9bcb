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

    public static readonly DiagnosticDescriptor LinkOnTheWay = new(
        "AW4030",
        Severity.Error,
        "A link on the way to the output folder",
        "The way to the output folder {0} leads over the symbolic link {1}.",
        "Delete the link, or, if you want the site there, name the folder itself: --output {2}",
        "Whoever may add files to a wiki could add a link in the place of the output folder, and a build would write and delete "
        + "wherever it leads. So none is followed that lies beside the input or in a repository. Links elsewhere, such as "
        + "`/var/www` on some machines, are no matter.");

    public static readonly DiagnosticDescriptor LinkInOutput = new(
        "AW4031",
        Severity.Error,
        "A link in the output folder",
        "{0} is a symbolic link.",
        "Delete it, and build again.",
        "A build puts plain files into plain folders. A link among them could lead anywhere, and what the build writes, compares and "
        + "deletes there with it.");

    public static readonly DiagnosticDescriptor ManifestDamaged = new(
        "AW4032",
        Severity.Warning,
        "A damaged list of the site's files",
        "The list of what builds have written to {0}, its file .alitawiki-manifest, is damaged or from another version of the generator.",
        "This build has made it anew. To be rid of files of pages that are gone, delete the output folder, and build again.",
        "A build deletes files of earlier builds that it does not write, and nothing else. It knows them by that list, and where the list "
        + "is not as a build left it, nothing in it is believed.");

    public static readonly DiagnosticDescriptor ChangedWhileCopied = new(
        "AW4033",
        Severity.Error,
        "A file that changed while it was copied",
        "{0} changed while it was copied, so that the copy may be half old and half new.",
        "Build again when whatever writes it is done.",
        "The site stays as it was. A program that saves or downloads the file is often still at work.");

    /// <summary>Those for which a folder is not written to, which no edit of the wiki mends.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfTheFolder { get; } = [OutputOverlapsInput, OutputNotOurs, LinkOnTheWay, LinkInOutput];

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        PageOnGeneratedRoute, RedirectOnGeneratedPage, NavigationLeadsNowhere, OutputOverlapsInput, OutputNotOurs, LinkOnTheWay,
        LinkInOutput, ManifestDamaged, ChangedWhileCopied,
    ];
}

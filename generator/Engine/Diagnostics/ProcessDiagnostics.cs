using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Pages, links and addresses that do not fit together: <c>AW2020</c> to <c>AW2049</c>.</summary>
public static class ProcessDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateRoute = new(
        "AW2020",
        Severity.Error,
        "Two pages at one address",
        "This page has the address {0}, which {1} has already.",
        "Rename one of the two files.",
        "A folder's own page, `cast/index.md`, has the folder's address, `/cast`, and so would a file `cast.md` beside it.");

    public static readonly DiagnosticDescriptor RouteDiffersInCase = new(
        "AW2021",
        Severity.Error,
        "Two addresses that differ in case alone",
        "The address {0} differs from that of {1} in case alone.",
        "Rename one of the two files; lower case is best.",
        "Some computers and hosts take the two for one, and one page would replace the other.");

    public static readonly DiagnosticDescriptor AliasOnRoute = new(
        "AW2022",
        Severity.Error,
        "An alias that is another page's address",
        "The alias \"{0}\" would lead from {1}, which is the page {2}.",
        "Take the alias out, or rename one of the two pages.",
        "An alias also works as an address, which must lead to one page only.");

    public static readonly DiagnosticDescriptor RedirectOnRoute = new(
        "AW2023",
        Severity.Error,
        "A former address that is a page's address now",
        "\"{0}\" cannot lead here from {1}: that is the page {2}.",
        "Take the line out of redirect-from.",
        "A redirect works only from an address that no page has.");

    public static readonly DiagnosticDescriptor AmbiguousLink = new(
        "AW2030",
        Severity.Error,
        "A link to more than one page",
        "\"{0}\" may be any of {1}.",
        "Link to one of these ids.",
        "Two pages share the title or alias. A link by id is always clear; the title can stand behind it: `[[films/first|The First]]`.");

    public static readonly DiagnosticDescriptor MissingHeading = new(
        "AW2031",
        Severity.Warning,
        "A link to a heading that is not there",
        "\"{1}\" has no heading \"{0}\".",
        "{2}",
        "The link leads to the page, but not to a place on it. Headings that were reworded leave such links behind.");

    public static readonly DiagnosticDescriptor MissingMedia = new(
        "AW2032",
        Severity.Error,
        "A picture or file that is not there",
        "There is no file \"{0}\" under media.",
        "{1}",
        "Pictures lie in the folder `media` of the content; upper and lower case count.");

    public static readonly DiagnosticDescriptor QuestionOfUnknownPage = new(
        "AW2033",
        Severity.Error,
        "A value or callout of a page that is not there",
        "No page is called \"{0}\".",
        "{1}",
        "Before the `#` stands the title, alias or id of the page whose value or callout is wanted.");

    public static readonly DiagnosticDescriptor UnknownPropertyInText = new(
        "AW2034",
        Severity.Error,
        "A value or callout of an unknown property",
        "There is no property \"{0}\".",
        "{1}",
        "Properties are declared in `properties.yml`.");

    public static readonly DiagnosticDescriptor QuestionWithoutClaims = new(
        "AW2035",
        Severity.Error,
        "A value or callout that nobody says anything about",
        "No source says anything about \"{0}\" of {1}.",
        "Add a claim to that page, or take this out.",
        "A value follows the claims in a page's front matter; without a claim there is nothing to show.");

    public static readonly DiagnosticDescriptor MissingPageFile = new(
        "AW2036",
        Severity.Warning,
        "A link to a page's file that is not there",
        "There is no page file \"{0}\".",
        "{1}",
        "A link such as `[The keeper](../people/keeper.md)` leads to the page of that file, counted from the folder of the file that holds the link, or from the top of the content where it starts with a slash. Without the file only its words are shown.");

    public static readonly DiagnosticDescriptor MisspeltName = new(
        "AW2037",
        Severity.Warning,
        "A name that looks like another page's misspelt",
        "No page is called \"{0}\", but one is called \"{1}\".",
        "Write \"{1}\" if that page is meant; if not, leave it.",
        "A link to a page that nobody has written yet is welcome: it is shown in red and listed among the wanted pages. A name "
        + "that differs from a page's by a letter or two is more likely a slip, and the page would miss the link.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DuplicateRoute, RouteDiffersInCase, AliasOnRoute, RedirectOnRoute, AmbiguousLink, MissingHeading, MissingMedia,
        QuestionOfUnknownPage, UnknownPropertyInText, QuestionWithoutClaims, MissingPageFile, MisspeltName,
    ];
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What a page's text names and the wiki does not have: <c>AW2030</c> to <c>AW2049</c>.</summary>
public static class ReferenceDiagnostics
{
    /// <summary>Arguments: the name, the candidates joined by commas.</summary>
    public static readonly DiagnosticDescriptor AmbiguousLink = new(
        "AW2030",
        Severity.Error,
        "A link that could lead to several pages",
        "\"{0}\" could be any of: {1}.",
        "Name one by its id, and keep the words with a bar: [[id|{0}]]",
        "Two pages share a title or an alias. A link must lead to one of them, and which one is not for the generator to "
        + "guess. Give one page another title, or link by id.");

    /// <summary>Arguments: the heading, the page, a sentence with the nearest heading.</summary>
    public static readonly DiagnosticDescriptor MissingHeading = new(
        "AW2031",
        Severity.Warning,
        "A link to a heading that is not there",
        "The page {1} has no heading \"{0}\".",
        "{2}",
        "The link still leads to the page, but to its top. Headings change when pages are edited; the link has to follow.",
        ErrorUnderStrict: true);

    /// <summary>Arguments: the source, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownCitation = new(
        "AW2032",
        Severity.Error,
        "A citation of an unknown source",
        "There is no source \"{0}\".",
        "{1}",
        "A citation names a page of type source by its id, an alias, or the last part of its id. Write a page for the source "
        + "first; `new source` makes one.");

    /// <summary>Arguments: the property, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownValueProperty = new(
        "AW2033",
        Severity.Error,
        "The value of an unknown property",
        "There is no property \"{0}\".",
        "{1}",
        "Properties are declared in properties.yml. The text names one by its key, not by its label.");

    /// <summary>Arguments: the property, the page.</summary>
    public static readonly DiagnosticDescriptor ValueWithoutClaims = new(
        "AW2034",
        Severity.Error,
        "A value that nobody claims",
        "No source says anything about {0} of {1}.",
        "Add a claim about it to that page's front matter, or write the text without the value.",
        "A value in running text is what the claims come to. Without a claim there is nothing to put there.");

    /// <summary>Arguments: the page, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownValuePage = new(
        "AW2035",
        Severity.Error,
        "The value of an unknown page",
        "There is no page \"{0}\".",
        "{1}",
        "Before the hash sign stands a page's id, title or alias, as in `{{ value films/tidewatch#release-date }}`.");

    /// <summary>Arguments: the property, the page.</summary>
    public static readonly DiagnosticDescriptor UnknownDisagreement = new(
        "AW2036",
        Severity.Error,
        "A disagreement that does not exist",
        "There is no question about {0} of {1}.",
        "Name a property that the page has claims about, or delete the line.",
        "The line puts the callout of a question at this place. A question is a property with at least one claim that says "
        + "something.");

    /// <summary>Arguments: the file.</summary>
    public static readonly DiagnosticDescriptor MissingMedia = new(
        "AW2037",
        Severity.Error,
        "A picture that is not there",
        "There is no file {0}.",
        "Put the file under media/, or mend its name; letter case counts.",
        "Pictures and other files lie under `media/` and are named by their path there. Some systems do not mind letter case "
        + "in file names, the web does.");

    /// <summary>Arguments: where the entry leads, a sentence with the nearest page.</summary>
    public static readonly DiagnosticDescriptor NavigationLeadsNowhere = new(
        "AW2038",
        Severity.Error,
        "A menu entry that leads nowhere",
        "The menu leads to \"{0}\", which does not exist.",
        "{1}",
        "An entry of the menu leads to a page by its id, to a folder, or to a page that writes itself, such as "
        + "`disagreements`. The menu stands on every page, so a dead entry is an error.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        AmbiguousLink, MissingHeading, UnknownCitation, UnknownValueProperty, ValueWithoutClaims, UnknownValuePage,
        UnknownDisagreement, MissingMedia, NavigationLeadsNowhere,
    ];
}

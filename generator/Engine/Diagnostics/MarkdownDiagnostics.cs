using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What is malformed in a page's Markdown: <c>AW2001</c> to <c>AW2019</c>.</summary>
public static class MarkdownDiagnostics
{
    public static readonly DiagnosticDescriptor UnclosedWikiLink = new(
        "AW2001",
        Severity.Error,
        "A wiki link that is not closed",
        "This [[ has no ]] on its line.",
        "Close the link: [[Title]] or [[Title|label]]; or write \\[[ to show two brackets.",
        "A wiki link stands on one line: `[[Title]]`, `[[Title|label]]`, `[[Title#Heading]]`.");

    public static readonly DiagnosticDescriptor MalformedWikiLink = new(
        "AW2002",
        Severity.Error,
        "A wiki link that names nothing",
        "The link \"{0}\" names no page.",
        "Write the title, alias or id of a page between the brackets: [[Title]].",
        "A wiki link names a page by its title, an alias, or its id.");

    public static readonly DiagnosticDescriptor UnclosedCitation = new(
        "AW2003",
        Severity.Error,
        "A citation that is not closed",
        "This [@ has no ] on its line.",
        "Close the citation: [@source-id, ¶4].",
        "A citation stands on one line: `[@source-id]`, `[@source-id, ¶4; @other]`.");

    public static readonly DiagnosticDescriptor MalformedCitation = new(
        "AW2004",
        Severity.Error,
        "A citation that names no source",
        "\"{0}\" is no citation: each part starts with @ and the name of a source.",
        "Write [@source-id, ¶4], and several as [@one, ¶4; @other].",
        "Each part of a citation starts with `@` and a source's id or alias; after a comma comes the place in it.");

    public static readonly DiagnosticDescriptor UnclosedValue = new(
        "AW2005",
        Severity.Error,
        "A value that is not closed",
        "This {{{{ has no }}}} on its line.",
        "Close the braces: {{{{ value release-date }}}}; or write \\{{{{ to show two braces.",
        "A value stands on one line: `{{ value property }}` or `{{ value page#property }}`.");

    public static readonly DiagnosticDescriptor MalformedValue = new(
        "AW2006",
        Severity.Error,
        "Braces that ask for nothing known",
        "\"{0}\" is not understood.",
        "Write {{{{ value property }}}} or {{{{ value page#property }}}}.",
        "The only word between two braces is `value`, followed by a property, or by a page and a property joined by `#`.");

    public static readonly DiagnosticDescriptor MalformedDisagreement = new(
        "AW2007",
        Severity.Error,
        "A callout without its question",
        "This ::: disagreement names no property.",
        "Write ::: disagreement release-date, or ::: disagreement page#release-date for another page's.",
        "The line names the property whose callout shall stand there.");

    public static readonly DiagnosticDescriptor UnnamedSpoiler = new(
        "AW2008",
        Severity.Error,
        "A spoiler that does not say what it gives away",
        "This ::: spoiler does not say what it gives away.",
        "Write what the reader should have seen: ::: spoiler The first film.",
        "Readers set once which works they have seen, so a spoiler names the work.");

    public static readonly DiagnosticDescriptor UnclosedSpoiler = new(
        "AW2009",
        Severity.Error,
        "A spoiler that is not closed",
        "The spoiler \"{0}\" has no closing ::: line.",
        "Add a line that holds ::: alone where the hidden part ends.",
        "Without its closing line a spoiler would hide the rest of the page.");

    public static readonly DiagnosticDescriptor UnknownFence = new(
        "AW2010",
        Severity.Error,
        "An unknown ::: block",
        "There is no \"::: {0}\".",
        "The words known after ::: are {1}.",
        "A line that starts with `:::` places a callout or hides a spoiler.");

    public static readonly DiagnosticDescriptor StrayFence = new(
        "AW2011",
        Severity.Error,
        "A ::: line that closes nothing",
        "This ::: closes nothing.",
        "Delete the line, or open a spoiler above it: ::: spoiler The first film.",
        "Only spoilers have a closing line; `::: disagreement` stands alone.");

    public static readonly DiagnosticDescriptor UnknownAlert = new(
        "AW2012",
        Severity.Error,
        "An unknown kind of alert",
        "There is no alert of the kind \"{0}\".",
        "The kinds are {1}.",
        "An alert is a quotation that starts with its kind: `> [!NOTE]`.");

    public static readonly DiagnosticDescriptor RefusedAddress = new(
        "AW2013",
        Severity.Error,
        "An address that is not allowed",
        "The address \"{0}\" is not allowed.",
        "Use an address that starts with https://, http:// or mailto:, or one within the site.",
        "Anyone may propose a page, so links may lead only where they cannot run anything in a reader's browser.");

    public static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "AW2014",
        Severity.Error,
        "Markdown nested too deeply",
        "Quotations, lists or brackets are nested too deeply here.",
        "Take out some of the levels; three are plenty for a reader.",
        "No page needs a hundred levels of nesting, and reading one safely is not possible.");

    public static readonly DiagnosticDescriptor RepeatedDisagreement = new(
        "AW2015",
        Severity.Error,
        "A callout placed twice",
        "The callout of \"{0}\" stands on this page already.",
        "Keep one of the two lines; link to the callout from elsewhere.",
        "A callout has an address of its own on the page, so it can stand there only once.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "AW2016",
        Severity.Error,
        "A page that is too large",
        "This page is larger than a page can be.",
        "Split it into several pages; a million characters, half a million table cells, and two thousand definitions of links and footnotes are the most.",
        "Pages are read on phones. What would be larger than this is a mistake, or an attack on the build.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnclosedWikiLink, MalformedWikiLink, UnclosedCitation, MalformedCitation, UnclosedValue, MalformedValue,
        MalformedDisagreement, UnnamedSpoiler, UnclosedSpoiler, UnknownFence, StrayFence, UnknownAlert, RefusedAddress,
        NestedTooDeeply, RepeatedDisagreement, TooLarge,
    ];
}

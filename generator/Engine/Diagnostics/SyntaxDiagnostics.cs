using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What can be wrong in a page's Markdown by itself: <c>AW2001</c> to <c>AW2029</c>.</summary>
public static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor UnclosedWikiLink = new(
        "AW2001",
        Severity.Error,
        "A wiki link without its end",
        "The wiki link that starts here has no ]] on its line.",
        "Close it with ]], or write \\[[ if the brackets are meant as text.",
        "A wiki link stands between double brackets on one line: `[[The lighthouse]]`.");

    public static readonly DiagnosticDescriptor MalformedWikiLink = new(
        "AW2002",
        Severity.Error,
        "A wiki link to nothing",
        "The wiki link {0} names no page.",
        "Write the page's title, alias or id between the brackets.",
        "`[[Page]]`, `[[Page|other words]]`, `[[Page#Heading]]` and `![[picture.svg]]` are links.");

    public static readonly DiagnosticDescriptor UnclosedCitation = new(
        "AW2003",
        Severity.Error,
        "A citation without its end",
        "The citation that starts here has no ] on its line.",
        "Close it with ], or write \\[@ if it is meant as text.",
        "A citation stands in brackets on one line: `[@first-news]`.");

    public static readonly DiagnosticDescriptor MalformedCitation = new(
        "AW2004",
        Severity.Error,
        "A citation without a source",
        "The citation {0} has a part that is no source.",
        "Write @ and the source's id in each part: [@first-news, ¶4; @later-news]",
        "Several sources in one citation are separated by semicolons; after a comma stands the place in the source.");

    public static readonly DiagnosticDescriptor UnclosedValue = new(
        "AW2005",
        Severity.Error,
        "Braces without their end",
        "The braces that open here are not closed by }}}} on their line.",
        "Close them with }}}}, or write \\{{{{ if they are meant as text.",
        "A value in running text stands between double braces on one line: `{{ value release-date }}`.");

    public static readonly DiagnosticDescriptor MalformedValue = new(
        "AW2006",
        Severity.Error,
        "Braces that mean nothing",
        "{0} is nothing that the wiki knows.",
        "Write {{{{ value property }}}} or {{{{ value page#property }}}}.",
        "Double braces put a cited value into running text. There are no templates with parameters.");

    public static readonly DiagnosticDescriptor MalformedDisagreement = new(
        "AW2007",
        Severity.Error,
        "A disagreement about nothing",
        "This line names no property, but \"{0}\".",
        "Write ::: disagreement and the property, or page#property for another page's.",
        "`::: disagreement release-date` puts the callout of that question at this place. It is one line and needs no end.");

    public static readonly DiagnosticDescriptor UnnamedSpoiler = new(
        "AW2008",
        Severity.Error,
        "A spoiler that does not say of what",
        "The spoiler does not say what it gives away.",
        "Name the work: ::: spoiler The first film",
        "Readers open a spoiler if they have seen what it gives away, so it has to say that first.");

    public static readonly DiagnosticDescriptor UnclosedSpoiler = new(
        "AW2009",
        Severity.Error,
        "A spoiler without its end",
        "The spoiler \"{0}\" never ends.",
        "Put a line with ::: after what is to be hidden.",
        "Without its end, a spoiler would hide the rest of the page.");

    public static readonly DiagnosticDescriptor UnknownFence = new(
        "AW2010",
        Severity.Error,
        "An unknown block",
        "There is no block \"{0}\".",
        "After ::: stands one of: {1}.",
        "Three colons start a block of the wiki's own, such as `::: spoiler The first film`.");

    public static readonly DiagnosticDescriptor StrayFence = new(
        "AW2011",
        Severity.Error,
        "An end without a beginning",
        "This ::: closes nothing.",
        "Delete the line; a disagreement is one line and needs no end.",
        "A line with three colons alone ends a spoiler.");

    public static readonly DiagnosticDescriptor UnknownAlert = new(
        "AW2012",
        Severity.Error,
        "An unknown kind of alert",
        "There is no alert \"{0}\".",
        "It is one of: {1}.",
        "An alert is a quotation whose first line names its kind: `> [!NOTE]`.");

    public static readonly DiagnosticDescriptor RefusedAddress = new(
        "AW2013",
        Severity.Error,
        "An address that is refused",
        "The address {0} is not one that a wiki may link to.",
        "Use an address that starts with https://, http:// or mailto:, or one within the site.",
        "Addresses such as `javascript:` run programs in the reader's browser; others lead nowhere on the web.");

    public static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "AW2014",
        Severity.Error,
        "Markdown nested too deeply",
        "Quotations, lists or brackets are nested too deeply here.",
        "Close the brackets, or take some of the levels away.",
        "No text for people needs dozens of levels, and a browser can be brought down by them.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnclosedWikiLink, MalformedWikiLink, UnclosedCitation, MalformedCitation, UnclosedValue, MalformedValue,
        MalformedDisagreement, UnnamedSpoiler, UnclosedSpoiler, UnknownFence, StrayFence, UnknownAlert, RefusedAddress,
        NestedTooDeeply,
    ];
}

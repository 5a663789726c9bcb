using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>The classic traps of YAML, each with the line as it should be: <c>AW1040</c> to <c>AW1059</c>.</summary>
public static class YamlLineDiagnostics
{
    public static readonly DiagnosticDescriptor UnquotedColon = new(
        "AW1040",
        Severity.Error,
        "A colon without quotes",
        "The value has a colon followed by a space, which YAML takes for another key.",
        "Put the value in quotes: {0}",
        "A colon and a space separate a key from its value. A second one on the line needs quotes around the value:\n\n"
        + "```yaml\ntitle: \"Tidewatch: The Return\"\n```");

    public static readonly DiagnosticDescriptor CutByHash = new(
        "AW1041",
        Severity.Error,
        "A value cut off by a hash sign",
        "YAML takes everything from the # on for a comment, which leaves {0} of the value.",
        "Put the value in quotes: {1} (or, if it is a comment, put a space after the #).",
        "A space and a hash sign start a comment in YAML, and the rest of the value is lost without a word:\n\n"
        + "```yaml\ntitle: \"Track #5\"\naccent: \"#aa3300\"\n```\n\nA hash sign followed by a space is taken for a comment "
        + "that is meant as one.");

    public static readonly DiagnosticDescriptor TabIndentation = new(
        "AW1042",
        Severity.Error,
        "Indented by a tab",
        "This line is indented by a tab, which YAML does not allow.",
        "Replace the tab by spaces, two for each level.",
        "How far a line is indented says what it belongs to, and a tab is as wide as each editor likes. Most editors can "
        + "insert spaces when you press Tab.");

    public static readonly DiagnosticDescriptor ReservedStart = new(
        "AW1043",
        Severity.Error,
        "A value that starts with a special character",
        "A value cannot start with {0} in YAML.",
        "{1}",
        "The characters @ ` % ! & * ] } , > | - ? : mean something of their own at the start of a value. Quotes make them "
        + "text:\n\n```yaml\nauthor: \"@tidewatch\"\n```");

    public static readonly DiagnosticDescriptor Unclosed = new(
        "AW1044",
        Severity.Error,
        "A bracket without its partner",
        "The {0} that opens here is never closed by a {1}, or something between them is not separated by a comma.",
        "Close it on the same line; if the bracket belongs to the text, put the value in quotes.",
        "Square brackets hold a list and braces hold keys with values, both separated by commas:\n\n"
        + "```yaml\ntags: [sea, storm]\nqualifiers: { territory: US }\ntitle: \"[Untitled]\"\n```");

    public static readonly DiagnosticDescriptor UnclosedQuote = new(
        "AW1045",
        Severity.Error,
        "A quote without its end",
        "The quotation mark that opens here is never closed.",
        "Close it at the end of the value: {0}{1}",
        "A value that starts with a quotation mark goes on to the next one of the same kind. Inside single quotes, an "
        + "apostrophe is written twice:\n\n```yaml\ntitle: 'Keeper''s Log'\n```");

    public static readonly DiagnosticDescriptor TextAfterQuote = new(
        "AW1046",
        Severity.Error,
        "Text after a closing quote",
        "The value ends at its second quotation mark, but the line goes on.",
        "Put quotes of the other kind around the whole value: {0}",
        "Quotation marks at the start of a value belong to YAML, not to the text. To have them in the text, put the other "
        + "kind around the whole:\n\n```yaml\nquote: 'She said \"now\" twice'\n```");

    public static readonly DiagnosticDescriptor BadEscape = new(
        "AW1047",
        Severity.Error,
        "A backslash in double quotes",
        "In double quotes a backslash starts an escape, and this one is none that YAML knows.",
        "Use single quotes: {0}",
        "Double quotes know escapes such as \\n and \\\"; single quotes take every backslash as it is.");

    public static readonly DiagnosticDescriptor MissingSpace = new(
        "AW1048",
        Severity.Error,
        "No space after the colon",
        "There is no space after the colon of \"{0}\", so YAML does not see a key.",
        "Put a space after the colon: {1}",
        "A key, a colon, a space, a value: without the space the colon is part of the text, as in an address.");

    public static readonly DiagnosticDescriptor NoKey = new(
        "AW1049",
        Severity.Error,
        "A line without a key",
        "This line has no key and belongs to no value above it.",
        "Write it as key: value, or indent it further than the key whose text it continues.",
        "Text can go on over several lines if the further ones are indented more than its key:\n\n```yaml\nsummary: A story\n"
        + "  about the sea\n```");

    public static readonly DiagnosticDescriptor Indentation = new(
        "AW1050",
        Severity.Error,
        "Indented too far",
        "This line lies below a line that has a value already.",
        "Write it {0}; if it goes on with the text above, put the whole text in quotes.",
        "What is indented further belongs to the line above it. A line that already has a value cannot have keys below it.");

    public static readonly DiagnosticDescriptor ListIndentation = new(
        "AW1051",
        Severity.Error,
        "A list entry out of line",
        "This list entry does not stand below the ones before it.",
        "Give all hyphens of a list the same indentation, at or below the key that the list belongs to.",
        "A list belongs to the key above it, and its hyphens stand in one column:\n\n```yaml\ntags:\n  - sea\n  - storm\n```");

    public static readonly DiagnosticDescriptor MarkupInValue = new(
        "AW1052",
        Severity.Error,
        "A link where a name should be",
        "{0} is a link in the text of a page; here YAML takes its brackets for a list.",
        "Write the name alone: {1}",
        "Front matter has no links or citations of its own: a page or a source is named by its title, alias or id, and the wiki "
        + "makes the link:\n\n```yaml\nspeaker: Mara Voss\nsource: first-news\n```");

    public static readonly DiagnosticDescriptor CurlyQuotes = new(
        "AW1053",
        Severity.Warning,
        "Curly quotation marks around a value",
        "YAML does not know curly quotation marks, so they become part of the text.",
        "Write straight ones: {0} (or, if they belong to the text: {1}).",
        "Word processors turn straight quotation marks into curly ones. Around a value they do nothing but show up on the page. "
        + "Within a value they are welcome.");

    public static readonly DiagnosticDescriptor OddSpace = new(
        "AW1054",
        Severity.Error,
        "A space that is none",
        "Here stands a no-break space or the like, which YAML takes for a letter.",
        "Type a plain space in its place: {0}",
        "Text that is pasted from a web page or a word processor may bring along spaces that look like any other. Before a key, "
        + "within it or behind its colon YAML does not take them for spaces.");

    public static readonly DiagnosticDescriptor MissingHyphen = new(
        "AW1055",
        Severity.Error,
        "An entry of a list without its hyphen",
        "\"{0}\" comes again here, so a new entry seems to start without its hyphen.",
        "Put a hyphen before it: {1}",
        "Each entry of a list starts with a hyphen, such as each of several claims about one property:\n\n```yaml\nclaims:\n"
        + "  release-date:\n    - value: 2031\n      source: first-news\n    - value: 2032\n      source: later-news\n```");

    public static readonly DiagnosticDescriptor HyphenWithoutSpace = new(
        "AW1056",
        Severity.Error,
        "No space after the hyphen",
        "There is no space after the hyphen, so YAML does not see an entry of a list.",
        "Put a space after the hyphen: {0}",
        "A hyphen and a space start an entry of a list; without the space the hyphen is part of the text:\n\n```yaml\ntags:\n"
        + "  - sea\n  - storm\n```");

    public static readonly DiagnosticDescriptor IndentedTooLittle = new(
        "AW1057",
        Severity.Error,
        "Indented too little",
        "This key stands below the hyphen of the entry that it belongs to.",
        "Write it {0}, below the key behind the hyphen.",
        "The keys of one entry of a list stand in one column, the first of them behind the hyphen:\n\n```yaml\nclaims:\n"
        + "  release-date:\n    - value: 2031\n      source: first-news\n```");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnquotedColon, CutByHash, TabIndentation, ReservedStart, Unclosed, UnclosedQuote, TextAfterQuote, BadEscape,
        MissingSpace, NoKey, Indentation, ListIndentation, MarkupInValue, CurlyQuotes, OddSpace, MissingHyphen,
        HyphenWithoutSpace, IndentedTooLittle,
    ];
}

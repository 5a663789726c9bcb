using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Keys and values that do not fit what a file may say: <c>AW1060</c> to <c>AW1079</c>.</summary>
public static class SchemaDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "AW1060",
        Severity.Error,
        "An unknown key",
        "{0} has no key \"{1}\".",
        "{2}",
        "A misspelt key would be left out without a word, so every key must be one that the generator knows. The reference "
        + "lists the keys of every kind of file.");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "AW1061",
        Severity.Error,
        "A required key is missing",
        "{0} needs the key \"{1}\".",
        "Add a line that starts with {1}: and holds {2}",
        "Without this key there is nothing to show. A page needs its title, a claim its value and its source, a decision its "
        + "value, its reason and its basis.");

    public static readonly DiagnosticDescriptor EmptyValue = new(
        "AW1062",
        Severity.Error,
        "A required value is empty",
        "The key \"{0}\" has no value.",
        "Write a value after the colon, or delete the key if it is not needed.",
        "An empty value says nothing. That a source says nothing is set is a value of its own: `value: none`; that it does "
        + "not say, another: `value: unknown`.");

    public static readonly DiagnosticDescriptor WrongShape = new(
        "AW1063",
        Severity.Error,
        "A list, a mapping or a text in the wrong place",
        "{0} takes {1} here, but this is {2}.",
        "{3}",
        "A text is one value after the colon. A list has one entry a line, each after a hyphen, or several in square "
        + "brackets. A mapping has keys of its own, indented below it. Text with a colon in a list needs quotes:\n\n"
        + "```yaml\naliases:\n  - \"Tidewatch: The Return\"\n```");

    public static readonly DiagnosticDescriptor NotAChoice = new(
        "AW1064",
        Severity.Error,
        "Not one of the words that are allowed",
        "\"{0}\" cannot be \"{1}\".",
        "{2}",
        "Some keys take one of a few words only, so that every page means the same by them.");

    public static readonly DiagnosticDescriptor NotAFlag = new(
        "AW1065",
        Severity.Error,
        "Neither true nor false",
        "\"{0}\" is either true or false, not \"{1}\".",
        "Write {0}: true, or leave the line out.",
        "A switch is on with `true` and off with `false`.");

    public static readonly DiagnosticDescriptor NotAWholeNumber = new(
        "AW1066",
        Severity.Error,
        "Not a whole number",
        "\"{0}\" is a whole number, not \"{1}\".",
        "Write digits only, for example {0}: 10",
        "`order` sorts pages in listings: smaller numbers come first.");

    public static readonly DiagnosticDescriptor NotADay = new(
        "AW1067",
        Severity.Error,
        "Not a day",
        "\"{0}\" is a day, not \"{1}\".",
        "Write year, month and day, for example {0}: 2031-05-14",
        "The site speaks for one day: dates before it have passed. It is written as year, month and day, and must be a day "
        + "that exists.");

    public static readonly DiagnosticDescriptor NotAColour = new(
        "AW1068",
        Severity.Error,
        "Not a colour",
        "\"{0}\" is a colour, not \"{1}\".",
        "Write six hexadecimal digits in quotes, for example {0}: \"#1a6b8f\"",
        "Colours are written as in CSS, with a hash sign and six digits from 0 to f. Without quotes, YAML takes the hash sign "
        + "for the start of a comment.");

    public static readonly DiagnosticDescriptor NotAnAddress = new(
        "AW1069",
        Severity.Error,
        "Not a web address",
        "\"{0}\" is a web address, not \"{1}\".",
        "Write the whole address, starting with https://",
        "Addresses of sources, of the site and of its repository are whole web addresses. Other schemes, such as "
        + "`javascript:`, are refused because readers click on them.");

    public static readonly DiagnosticDescriptor NotAName = new(
        "AW1070",
        Severity.Error,
        "Not a name for a key",
        "\"{0}\" cannot be the name of {1}.",
        "Use lower-case letters, digits and hyphens, for example {2}",
        "Names of properties, page types and folders stand in addresses and in other files, so they are plain: lower-case "
        + "letters, digits, hyphens, starting with a letter or a digit. What readers see is the label.");

    public static readonly DiagnosticDescriptor NotALanguage = new(
        "AW1071",
        Severity.Error,
        "Not a language",
        "\"{0}\" is no language code: \"{1}\".",
        "Write a code such as en, de or pt-BR.",
        "The language of a site is written as a BCP 47 code: two or three letters, with a region after a hyphen if needed. "
        + "Browsers use it to pronounce and hyphenate the text.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownKey, MissingKey, EmptyValue, WrongShape, NotAChoice, NotAFlag, NotAWholeNumber, NotADay, NotAColour,
        NotAnAddress, NotAName, NotALanguage,
    ];
}

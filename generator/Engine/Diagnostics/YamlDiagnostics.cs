using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What YAML may say but this wiki does not take, and what it cannot say: <c>AW1020</c> to <c>AW1039</c>.</summary>
public static class YamlDiagnostics
{
    public static readonly DiagnosticDescriptor FrontMatterMissing = new(
        "AW1020",
        Severity.Error,
        "No front matter",
        "The page does not start with a block between two lines of three hyphens.",
        "Start the file with the lines: --- and title: {0} and ---",
        "Every page starts with its front matter, which holds at least the title. The first hyphens must be the very first "
        + "line of the file:\n\n```yaml\n---\ntitle: The lighthouse\n---\n```");

    public static readonly DiagnosticDescriptor FrontMatterUnclosed = new(
        "AW1021",
        Severity.Error,
        "Front matter without an end",
        "The front matter that starts here never ends.",
        "Put a line of three hyphens, ---, between the front matter and the text.",
        "The front matter lies between two lines that consist of three hyphens and nothing else. Without the second one, the "
        + "whole page would be read as front matter.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "AW1022",
        Severity.Error,
        "YAML that cannot be read",
        "The YAML cannot be read from here on.",
        "Compare the indentation with the lines around it, and put quotes around a value with special characters.",
        "Each line is a key, a colon, a space and a value; what belongs to a key stands below it, two spaces further in. "
        + "When in doubt, put the value in double quotes.");

    public static readonly DiagnosticDescriptor TagRefused = new(
        "AW1023",
        Severity.Error,
        "A YAML tag",
        "A value that starts with {0} is a YAML tag, which this wiki does not use.",
        "{2}",
        "YAML tags tell a program to make something else of a value than text. All values of a wiki are text, so there is "
        + "nothing for a tag to do:\n\n```yaml\ntitle: \"!Arriba\"\n```");

    public static readonly DiagnosticDescriptor AnchorRefused = new(
        "AW1024",
        Severity.Error,
        "A YAML anchor or alias",
        "A value that starts with {0} is a YAML {1}, which this wiki does not use.",
        "{2}",
        "Anchors (`&name`) and aliases (`*name`) let one value stand in many places, and a few lines of them can grow to "
        + "billions of values. Write each value where it belongs. Text that starts with a star needs quotes:\n\n"
        + "```yaml\ntitle: \"*batteries not included\"\n```");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "AW1025",
        Severity.Error,
        "Nested too deeply",
        "Here the values are nested more than {0} levels deep.",
        "Nothing in a wiki needs more than six levels; see whether brackets or indentation went wrong.",
        "The deepest thing in a wiki is a qualifier of a claim, which is five levels down. Anything far deeper is a slip or "
        + "an attack on the generator.");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "AW1026",
        Severity.Error,
        "A key twice",
        "The key \"{0}\" stands on line {1} already, and again on line {2}.",
        "Keep one of the two; several values of one key make a list below it.",
        "A key can have one value only, and which of two lines should count is not for the generator to guess. Several claims "
        + "about one property are a list:\n\n```yaml\nclaims:\n  release-date:\n    - value: 2031\n      source: first-news\n"
        + "    - value: 2032\n      source: later-news\n```");

    public static readonly DiagnosticDescriptor KeyNotText = new(
        "AW1027",
        Severity.Error,
        "A key that is not text",
        "A list or a mapping stands where a key should be.",
        "Write the key as plain text before the colon.",
        "YAML lets a key be a list or a mapping; in a wiki every key is a word. Text in brackets before a colon needs quotes.");

    public static readonly DiagnosticDescriptor SeveralDocuments = new(
        "AW1028",
        Severity.Error,
        "A second YAML document",
        "Here a second YAML document starts, which nothing would read.",
        "Delete the line --- or ... before it.",
        "A line of three hyphens or three dots ends a YAML document. A file of a wiki holds one.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FrontMatterMissing, FrontMatterUnclosed, Unreadable, TagRefused, AnchorRefused, TooDeep, DuplicateKey, KeyNotText,
        SeveralDocuments,
    ];
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What does not fit together within the site's files: <c>AW1080</c> to <c>AW1089</c>.</summary>
public static class PageDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownPageType = new(
        "AW1080",
        Severity.Error,
        "An unknown page type",
        "There is no page type \"{0}\".",
        "{1}",
        "Page types are declared in types.yml; `page` and `source` exist without it:\n\n```yaml\nfilm:\n  label: Film\n"
        + "  folder: films\n```");

    public static readonly DiagnosticDescriptor OnlyForSources = new(
        "AW1081",
        Severity.Error,
        "A key that only sources have",
        "The key \"{0}\" is for pages of type source, and this page is of type {1}.",
        "Delete the line, or add type: source if the page describes a source.",
        "Publisher, author, date of publication and the like describe a document that claims are taken from. Such a page is "
        + "of type source, or lies in the folder of sources.");

    public static readonly DiagnosticDescriptor ImageWithoutAlt = new(
        "AW1082",
        Severity.Warning,
        "A picture without a description",
        "The image has no alt text.",
        "Add a line that starts with alt: and says what the picture shows.",
        "Readers who do not see the picture hear or read its alt text instead. Say what it shows, in one sentence, without "
        + "\"picture of\".");

    public static readonly DiagnosticDescriptor KeyDoesNotSuitType = new(
        "AW1083",
        Severity.Error,
        "A key that does not suit the property's type",
        "A property of type {1} has no key \"{0}\".",
        "Delete the line, or change the type; \"{0}\" is for {2}.",
        "`unit` is for quantities, `values` for choices, `tolerance` for quantities and dates, `lapses` for dates. Elsewhere "
        + "they would have no effect.");

    public static readonly DiagnosticDescriptor ChoiceWithoutValues = new(
        "AW1084",
        Severity.Error,
        "A choice without values",
        "A property of type choice needs the key \"values\".",
        "Add the values it can have, in order, for example values: [yes, no]",
        "A choice is one of a few values, and two sources disagree where they name different ones. Which values there are "
        + "must be said.");

    public static readonly DiagnosticDescriptor BadTolerance = new(
        "AW1085",
        Severity.Error,
        "Not a tolerance",
        "\"{0}\" is no tolerance of a property of type {1}.",
        "Write {2}",
        "The tolerance says how near is near enough: a percentage for quantities (`5%`), a length of time for dates "
        + "(`30d`, `6m`, `1y`).");

    public static readonly DiagnosticDescriptor FolderOfTwoTypes = new(
        "AW1086",
        Severity.Error,
        "One folder for two page types",
        "The folder \"{0}\" belongs to the types {1} and {2}.",
        "Give one of them another folder, or none.",
        "A page without a type gets the one whose folder it lies in, and a folder's listing lists one type.");

    public static readonly DiagnosticDescriptor UnknownInfoboxProperty = new(
        "AW1087",
        Severity.Error,
        "An infobox with an unknown property",
        "The infobox of {0} names the property \"{1}\", which properties.yml does not have.",
        "{2}",
        "The infobox shows properties in the order that types.yml gives. Each of them is declared in properties.yml.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownPageType, OnlyForSources, ImageWithoutAlt, KeyDoesNotSuitType, ChoiceWithoutValues, BadTolerance,
        FolderOfTwoTypes, UnknownInfoboxProperty,
    ];
}

using System.Collections.Immutable;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>What claims name, and how they hang together: <c>AW3001</c> to <c>AW3029</c>.</summary>
public static class ClaimDiagnostics
{
    /// <summary>Arguments: the property, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "AW3001",
        Severity.Error,
        "A claim about an unknown property",
        "There is no property \"{0}\".",
        "{1}",
        "Properties are declared in properties.yml, so that all pages mean the same by them:\n\n```yaml\nrelease-date:\n"
        + "  label: Release date\n  type: date\n```");

    /// <summary>Arguments: the source, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownSource = new(
        "AW3002",
        Severity.Error,
        "A source that does not exist",
        "There is no source \"{0}\".",
        "{1}",
        "A source is a page of its own, of type source, which says who published what and when. Claims name it by its id, an "
        + "alias, or the last part of its id. `new source` makes one.");

    /// <summary>Arguments: the name, the page, its type.</summary>
    public static readonly DiagnosticDescriptor NotASource = new(
        "AW3003",
        Severity.Error,
        "A page that is no source",
        "\"{0}\" is the page {1} of type {2}, not a source.",
        "Name a page of type source, or add type: source to that page.",
        "A claim rests on a document. Who spoke in it goes under `speaker`.");

    /// <summary>Arguments: the name, the candidates joined by commas.</summary>
    public static readonly DiagnosticDescriptor AmbiguousSource = new(
        "AW3004",
        Severity.Error,
        "A source that could be several pages",
        "\"{0}\" could be any of: {1}.",
        "Write the source's whole id.",
        "The last part of an id is enough only where one page has it.");

    /// <summary>Arguments: the name, the candidates joined by commas.</summary>
    public static readonly DiagnosticDescriptor AmbiguousSpeaker = new(
        "AW3005",
        Severity.Error,
        "A speaker who could be several pages",
        "\"{0}\" could be any of: {1}.",
        "Write the id of the speaker's page.",
        "Support is counted in voices, so it must be clear whose voice it is.");

    /// <summary>Arguments: the sources of the cycle, joined by arrows.</summary>
    public static readonly DiagnosticDescriptor DerivedFromCycle = new(
        "AW3006",
        Severity.Error,
        "Sources that derive from each other",
        "These sources derive from each other in a circle: {0}.",
        "Take derived-from away where the circle starts: at the source that had it first.",
        "`derived-from` leads from a copy back to where a statement was first made. In a circle there is no such place.");

    /// <summary>Arguments: the sources of the cycle, joined by arrows.</summary>
    public static readonly DiagnosticDescriptor SupersedesCycle = new(
        "AW3007",
        Severity.Error,
        "Statements that replace each other",
        "These statements replace each other in a circle: {0}.",
        "Keep supersedes only at the latest of them.",
        "A later statement replaces an earlier one. In a circle each would be later than itself.");

    /// <summary>Arguments: this source, the superseded source.</summary>
    public static readonly DiagnosticDescriptor SupersedesAgainstDates = new(
        "AW3008",
        Severity.Error,
        "A statement that replaces a later one",
        "{0} cannot replace {1}, which was stated later.",
        "Mend the dates of the two, or take supersedes away.",
        "`supersedes` says that a statement acknowledges an earlier one and replaces it. Its date lies before the one that it "
        + "is said to replace.");

    /// <summary>Arguments: the property, the hash as it is now.</summary>
    public static readonly DiagnosticDescriptor StaleResolution = new(
        "AW3009",
        Severity.Warning,
        "A decision that is out of date",
        "The claims about {0} have changed since this was decided.",
        "Look at them again; if the decision holds, write basis: {1}",
        "A decision rests on the claims that there were. When one is added or changed, the page shows the question as it "
        + "stands, with the old decision marked out of date, until somebody looks at it again.",
        ErrorUnderStrict: true);

    /// <summary>Arguments: the property.</summary>
    public static readonly DiagnosticDescriptor ResolutionWithoutClaims = new(
        "AW3010",
        Severity.Error,
        "A decision on nothing",
        "There is no claim about {0} to decide on.",
        "Add the claims first, or delete the resolution.",
        "A resolution decides a question that sources answer. Without a claim there is no question.");

    /// <summary>Arguments: the source, a sentence with the nearest one.</summary>
    public static readonly DiagnosticDescriptor UnknownAuthority = new(
        "AW3011",
        Severity.Error,
        "An authority that does not exist",
        "There is no source \"{0}\" that could be an authority.",
        "{1}",
        "`authority` of a property names sources whose statements may replace other sources' earlier ones.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownProperty, UnknownSource, NotASource, AmbiguousSource, AmbiguousSpeaker, DerivedFromCycle, SupersedesCycle,
        SupersedesAgainstDates, StaleResolution, ResolutionWithoutClaims, UnknownAuthority,
    ];
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Diagnostics;

/// <summary>Claims that cannot be read or understood: <c>AW3xxx</c>.</summary>
public static class ClaimDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "AW3001",
        Severity.Error,
        "A claim about an unknown property",
        "There is no property \"{0}\".",
        "{1}",
        "What claims can be about is declared in `properties.yml`; a new property needs an entry there.");

    public static readonly DiagnosticDescriptor UnknownSource = new(
        "AW3002",
        Severity.Error,
        "A source that is not there",
        "No source is called \"{0}\".",
        "{1}",
        "A source is a page of type source, named by its id, an alias, or the last part of its id.");

    public static readonly DiagnosticDescriptor NotASource = new(
        "AW3003",
        Severity.Error,
        "A page that is no source",
        "\"{0}\" is the page {1}, which is no source.",
        "Name a page of type source; whose words they are goes under speaker.",
        "A claim rests on a document that others can look up. That document has a page of type source.");

    public static readonly DiagnosticDescriptor AmbiguousSource = new(
        "AW3004",
        Severity.Error,
        "A source of that name twice",
        "\"{0}\" may be any of the sources {1}.",
        "Write one of these ids.",
        "Two sources share the title, an alias, or the last part of their ids. An id is always clear.");

    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "AW3005",
        Severity.Error,
        "A page of that name twice",
        "\"{0}\" may be any of {1}.",
        "Write one of these ids.",
        "Two pages share the title or alias. An id is always clear.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "AW3010", Severity.Error, "A value that does not parse", "{0}", "{1}",
        "Each property has a type, and a value is written as its type demands.");

    public static readonly DiagnosticDescriptor NoSuchDate = new(
        "AW3011", Severity.Error, "A date that does not exist", "{0}", "{1}",
        "The calendar has no such day, or a mask such as `2023-02-3X` fits none.");

    public static readonly DiagnosticDescriptor IntervalForDate = new(
        "AW3012", Severity.Error, "An interval for a date", "{0}", "{1}",
        "A slash makes a period with a start and an end. A day that is not known exactly is a set: `[2025..2026]`.");

    public static readonly DiagnosticDescriptor DateForPeriod = new(
        "AW3013", Severity.Error, "A date for a period", "{0}", "{1}",
        "A period has a start and an end with a slash between them: `2016-10/2017-02`.");

    public static readonly DiagnosticDescriptor WrongUnit = new(
        "AW3014", Severity.Error, "A wrong unit, or none", "{0}", "{1}",
        "Amounts can be compared only in the same unit: the one that `properties.yml` names, or else that of the first claim.");

    public static readonly DiagnosticDescriptor NotAChoice = new(
        "AW3015", Severity.Error, "A choice outside its values", "{0}", "{1}",
        "The values of a choice are listed in `properties.yml`.");

    public static readonly DiagnosticDescriptor UncertainDenial = new(
        "AW3016",
        Severity.Error,
        "A denial of something uncertain",
        "\"{0}\" is uncertain, and what is uncertain cannot be denied.",
        "Deny the value without its ? or %.",
        "A denial says that something is not so. With a question mark it would say that it is perhaps not so, which is no denial.");

    public static readonly DiagnosticDescriptor DerivedFromCycle = new(
        "AW3020",
        Severity.Error,
        "Sources that derive from each other",
        "These sources derive from each other in a circle: {0}.",
        "Take out the derived-from that is not so.",
        "Of two sources, at most one can have copied the other.");

    public static readonly DiagnosticDescriptor SupersedesCycle = new(
        "AW3021",
        Severity.Error,
        "Statements that replace each other",
        "These statements replace each other in a circle: {0}.",
        "Take out the supersedes that is not so.",
        "Of two statements, at most one can replace the other.");

    public static readonly DiagnosticDescriptor SupersedesAgainstDates = new(
        "AW3022",
        Severity.Error,
        "A statement that replaces a later one",
        "This statement is to replace that of {0}, which was made later.",
        "Correct the dates, or take out supersedes.",
        "A statement can acknowledge and replace only what was said before it.");

    public static readonly DiagnosticDescriptor SupersedesNothing = new(
        "AW3023",
        Severity.Warning,
        "A statement that replaces nothing",
        "This statement is to replace that of {0}, {1}.",
        "{2}",
        "A statement replaces what another source itself says on the same property of the same page. What a source only "
        + "passes on is the statement of where it has it from: to replace that, name the source it is from, and to replace "
        + "something by it, write so where it is from.");

    public static readonly DiagnosticDescriptor ResolutionWithoutClaims = new(
        "AW3030",
        Severity.Error,
        "A decision about nothing",
        "No source says anything about \"{0}\" here, so there is nothing to decide.",
        "Add the claims, or take the decision out.",
        "A decision stands on the claims that it decides between.");

    public static readonly DiagnosticDescriptor StaleResolution = new(
        "AW3031",
        Severity.Warning,
        "A decision that is out of date",
        "The claims about \"{0}\" have changed since this decision was taken.",
        "Look at the question again; if the decision still holds, write basis: {1}",
        "A decision holds for the evidence that it was taken on. When the claims change, the page shows the question as it "
        + "stands and marks the decision as out of date, until somebody confirms it.",
        ErrorUnderStrict: true);

    public static readonly DiagnosticDescriptor SharedWords = new(
        "AW3040",
        Severity.Warning,
        "The same words in two sources",
        "{0} says here, word for word, what {1} says on {2}: \"{3}\".",
        "If one took it from the other, add derived-from to the source that copied; if both have it from one speaker, name the speaker; else leave it.",
        "Support is counted in origins. A copy that does not say so counts as a second voice, which makes a fact look better "
        + "supported than it is. Eight words in a row are seldom written twice.");

    public static readonly DiagnosticDescriptor SharedValues = new(
        "AW3041",
        Severity.Warning,
        "Values that two sources share against all others",
        "{0} and {1} alone agree against the others on {2}.",
        "If one took them from the other, add derived-from to the source that copied; if they are independent, leave it.",
        "What is true is found by many. Two sources that share more than one exact value which others contradict often have it "
        + "from one place, and a copy that does not say so counts as a second voice.");

    public static readonly DiagnosticDescriptor TooManyClaims = new(
        "AW3050",
        Severity.Error,
        "Too many claims on one question",
        "{0} has {1} claims here {2}, and {3} are the most there can be.",
        "Split the property, or the page.",
        "Each claim is compared with each other that is about the same thing, and readers are told what comes of it. Claims that a "
        + "qualifier keeps apart are not compared, nor are different values of a property of cardinality many. A claim without the "
        + "qualifier is compared with all.");

    public static readonly DiagnosticDescriptor ChoiceSaidOfAll = new(
        "AW3051",
        Severity.Warning,
        "A choice that every property has",
        "\"{0}\" can be said of every property and is no choice of its own.",
        "Take it out of values; claims can say it all the same.",
        "Of whatever is asked a source may say that there is none, or that it does not know. Neither needs an entry among the values of a choice.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownProperty, UnknownSource, NotASource, AmbiguousSource, AmbiguousName, Unreadable, NoSuchDate, IntervalForDate,
        DateForPeriod, WrongUnit, NotAChoice, UncertainDenial, DerivedFromCycle, SupersedesCycle, SupersedesAgainstDates,
        SupersedesNothing, ResolutionWithoutClaims, StaleResolution, SharedWords, SharedValues,
        TooManyClaims, ChoiceSaidOfAll,
    ];

    public static DiagnosticDescriptor Of(ValueProblemKind kind) => kind switch
    {
        ValueProblemKind.Unreadable => Unreadable,
        ValueProblemKind.NoSuchDate => NoSuchDate,
        ValueProblemKind.IntervalForDate => IntervalForDate,
        ValueProblemKind.DateForPeriod => DateForPeriod,
        ValueProblemKind.WrongUnit => WrongUnit,
        ValueProblemKind.NotAChoice => NotAChoice,
        ValueProblemKind.UncertainDenial => UncertainDenial,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

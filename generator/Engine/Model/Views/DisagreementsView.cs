using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Questions by status: all of them, or one page of those of one status.</summary>
public sealed record DisagreementsView : PageView
{
    /// <summary>Statuses without questions are left out.</summary>
    public required ImmutableArray<StatusGroup> Groups { get; init; }

    /// <summary>By what a reader can narrow the questions of this page down; empty where there is nothing to choose.</summary>
    public ImmutableArray<QuestionFilter> Filters { get; init; } = [];

    public Paging? Paging { get; init; }
}

/// <summary>The questions of one status.</summary>
/// <param name="Count">All there are, whether or not they are listed here.</param>
/// <param name="Questions">Those shown with all their answers.</param>
/// <param name="Settled">Those that nobody contests, a line each.</param>
/// <param name="All">The page that lists all of them, where this one does not.</param>
public sealed record StatusGroup(
    QuestionStatus Status,
    string Heading,
    string Meaning,
    string Anchor,
    int Count,
    ImmutableArray<FacetedQuestion> Questions,
    ImmutableArray<FacetedQuestion> Settled,
    PageLink? All = null);

/// <summary>A question with what it can be found by.</summary>
public sealed record FacetedQuestion(CalloutView Callout, ImmutableArray<Facet> Facets);

/// <summary>What a question has of one kind.</summary>
/// <param name="Name">The filter's name: <c>status</c>, <c>type</c>, <c>source</c>, <c>strength</c>.</param>
/// <param name="Values">None of them has a space in it.</param>
public sealed record Facet(string Name, ImmutableArray<string> Values);

/// <summary>A choice by which questions are narrowed down.</summary>
public sealed record QuestionFilter(string Name, string Label, ImmutableArray<FilterOption> Options);

/// <summary>One value to choose, and how many questions of the page have it.</summary>
public sealed record FilterOption(string Value, string Label, int Count);

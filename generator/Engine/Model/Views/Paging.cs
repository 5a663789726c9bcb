using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Where a page stands among those that a long list is split into.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">All of them in order, each titled by its number or by what it holds.</param>
public sealed record Paging(int Number, ImmutableArray<PageLink> Pages);

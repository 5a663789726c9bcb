using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>What pages need to know of each other, before anything is known of their claims and links.</summary>
internal sealed record SiteIndex(
    ImmutableArray<RoutedPage> Pages,
    ImmutableArray<PropertyDefinition> Properties,
    PageNames Names,
    SourceLookup Lookup,
    ResolvedSources Sources,
    Outlines Outlines,
    Table<PageId, HeadingIndex> Headings,
    MediaIndex Media);

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Who links to each page, and which pages are linked to and missing.</summary>
internal sealed record WikiLinks(IReadOnlyDictionary<PageId, ImmutableArray<Backlink>> To, ImmutableArray<WantedPage> Wanted);

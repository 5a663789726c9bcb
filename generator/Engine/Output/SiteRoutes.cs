using System.Collections.Frozen;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>Every address that the site will have, with its page.</summary>
/// <param name="Navigation">Where the entries of site.yml's navigation lead.</param>
internal sealed record SiteRoutes(IReadOnlyDictionary<Route, PlannedPage> Pages, FrozenDictionary<string, Route> Navigation);

using System.Collections.Frozen;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>Every address that the site will have, with the title of its page.</summary>
internal sealed record SiteRoutes(FrozenDictionary<Route, string> Titles, FrozenDictionary<string, Route> Navigation);

using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>A link from a page to another by name.</summary>
/// <param name="Target">Null where no page has the name.</param>
/// <param name="Context">The sentence around it; null where it must not be shown.</param>
/// <param name="Order">Its place among the links of its page.</param>
internal sealed record FoundLink(PageId From, string Name, PageId? Target, string? Context, int Order);

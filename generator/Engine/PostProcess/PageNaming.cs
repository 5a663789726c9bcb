using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>By what names a page is known.</summary>
public sealed record PageNaming(PageId Id, Located<string> Title, ImmutableArray<Located<string>> Aliases, bool IsSource)
{
    public static PageNaming Of(LoadedPage page) =>
        new(page.Id, page.FrontMatter.Title, page.FrontMatter.Aliases, page.FrontMatter.Type?.Value == PageType.Source);

    public bool Equals(PageNaming? other) =>
        other is not null && Id == other.Id && Title.Value == other.Title.Value && IsSource == other.IsSource
        && (Aliases == other.Aliases || Aliases.Select(alias => alias.Value).SequenceEqual(other.Aliases.Select(alias => alias.Value), StringComparer.Ordinal));

    public override int GetHashCode() => Id.GetHashCode();
}

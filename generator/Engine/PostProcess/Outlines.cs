using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>What pages need to know of each other, in order of id.</summary>
internal sealed record Outlines(
    ImmutableArray<PageOutline> All,
    Table<PageId, PageOutline> ById,
    Table<string, ImmutableArray<PageId>> ByTag)
{
    /// <param name="earlier">Of the build before; what has not changed is the same object.</param>
    public static Outlines Of(
        ImmutableArray<RoutedPage> pages,
        FrozenDictionary<string, PageType> types,
        ResolvedSources sources,
        MediaIndex media,
        Outlines? earlier)
    {
        ImmutableArray<PageOutline> all = [.. pages.Select(page => Of(page, types, sources, media, earlier))];
        var isSame = earlier is not null && all.Length == earlier.All.Length && all.Zip(earlier.All).All(pair => ReferenceEquals(pair.First, pair.Second));
        return isSame
            ? earlier!
            : new Outlines(
                all,
                new Table<PageId, PageOutline>(WikiParts.OutlinesById, all.ToDictionary(page => page.Id)),
                TagsOf(all));
    }

    private static PageOutline Of(
        RoutedPage page, FrozenDictionary<string, PageType> types, ResolvedSources sources, MediaIndex media, Outlines? earlier)
    {
        var frontMatter = page.FrontMatter;
        var outline = new PageOutline
        {
            Id = page.Id,
            Route = page.Route,
            File = page.Page.Loaded.File,
            Title = frontMatter.Title.Value,
            Type = types.GetValueOrDefault(frontMatter.Type?.Value ?? PageType.Page) ?? types[PageType.Page],
            Summary = frontMatter.Summary,
            Aliases = [.. frontMatter.Aliases.Select(alias => alias.Value)],
            Tags = [.. frontMatter.Tags.Select(tag => tag.Value).Distinct(StringComparer.Ordinal)],
            Image = frontMatter.Image is { } image && media.Find(image.Value) is { } address
                ? new ImageReference(address, frontMatter.ImageAlt ?? "")
                : null,
            Order = frontMatter.Order,
            Spoiler = frontMatter.Spoiler,
            Source = sources.Documents.GetValueOrDefault(page.Id),
        };
        return earlier is not null && earlier.ById.TryGetValue(page.Id, out var known) && known.SaysTheSame(outline) ? known : outline;
    }

    private static Table<string, ImmutableArray<PageId>> TagsOf(ImmutableArray<PageOutline> pages) => new(
        WikiParts.PagesByTag,
        pages
            .SelectMany(page => page.Tags.Select(tag => (Tag: tag, page.Id)))
            .GroupBy(item => item.Tag, item => item.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Puts pages together from what the steps found.</summary>
internal static class PageAssembly
{
    public static ImmutableArray<Page> Assemble(
        ImmutableArray<RoutedPage> pages,
        FrozenDictionary<string, PageType> types,
        ResolvedSources sources,
        WikiQuestions questions,
        WikiLinks links,
        MediaIndex media,
        FrozenDictionary<PageId, PageHistory> histories) =>
        [.. pages.Select(page => Assemble(page, types, sources, questions, links, media, histories)).OrderBy(page => page.Id)];

    private static Page Assemble(
        RoutedPage page,
        FrozenDictionary<string, PageType> types,
        ResolvedSources sources,
        WikiQuestions questions,
        WikiLinks links,
        MediaIndex media,
        FrozenDictionary<PageId, PageHistory> histories)
    {
        var frontMatter = page.FrontMatter;
        var type = types.GetValueOrDefault(frontMatter.Type?.Value ?? PageType.Page) ?? types[PageType.Page];
        return new Page
        {
            Id = page.Id,
            Route = page.Route,
            File = page.Page.Loaded.File,
            Title = frontMatter.Title.Value,
            TitleSpan = frontMatter.Title.Span,
            Type = type,
            Summary = frontMatter.Summary,
            Aliases = [.. frontMatter.Aliases.Select(alias => alias.Value)],
            Tags = [.. frontMatter.Tags.Select(tag => tag.Value).Distinct(StringComparer.Ordinal)],
            Image = frontMatter.Image is { } image && media.Find(image.Value) is { } address
                ? new ImageReference(address, frontMatter.ImageAlt ?? "")
                : null,
            Order = frontMatter.Order,
            Spoiler = frontMatter.Spoiler,
            Body = page.Page.Body,
            Headings = page.Page.Headings,
            Questions = InOrderOf(type, questions.ByPage[page.Id]),
            Backlinks = links.To.GetValueOrDefault(page.Id, []),
            Source = sources.Documents.GetValueOrDefault(page.Id),
            History = histories.GetValueOrDefault(page.Id),
        };
    }

    /// <summary>As the type's infobox orders them; the others follow in the vocabulary's order.</summary>
    private static ImmutableArray<Question> InOrderOf(PageType type, ImmutableArray<Question> questions) =>
    [
        .. questions
            .OrderBy(question => type.Infobox.IndexOf(question.Id.Property) is var index and >= 0 ? index : int.MaxValue)
            .ThenBy(question => question.Property.Order),
    ];
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Syntax.Citations;
using AlitaWiki.Engine.Syntax.Disagreements;
using AlitaWiki.Engine.Syntax.Fences;
using AlitaWiki.Engine.Syntax.Spoilers;
using AlitaWiki.Engine.Syntax.Standard;
using AlitaWiki.Engine.Syntax.Values;
using AlitaWiki.Engine.Syntax.WikiLinks;

namespace AlitaWiki.Engine.Syntax;

/// <summary>The Markdown that every wiki has.</summary>
public static class MarkdownFeatures
{
    /// <summary>In the order in which they are added; further ones come after them.</summary>
    public static ImmutableArray<IMarkdownFeature> Standard { get; } =
    [
        new EscapedHtml(),
        new Addresses(),
        new Tables(),
        new Footnotes(),
        new DefinitionLists(),
        new TaskLists(),
        new Alerts(),
        new WikiLinkFeature(),
        new CitationFeature(),
        new ValueFeature(),
        new DisagreementFeature(),
        new SpoilerFeature(),
        new FenceFeature(),
        new HeadingAnchors(),
    ];
}

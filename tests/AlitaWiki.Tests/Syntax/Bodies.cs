using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using Markdig.Syntax;

namespace AlitaWiki.Tests.Syntax;

/// <summary>Markdown with the features of every wiki.</summary>
internal static class Bodies
{
    private static readonly BodyParser Parser = new(MarkdownFeatures.Standard);
    private static readonly BodyDrafter Drafter = new(MarkdownFeatures.Standard);
    private static readonly BodyRenderer Renderer = new(MarkdownFeatures.Standard);

    public static ParsedBody Parse(string markdown) => Parser.Parse(markdown);

    public static MarkdownDocument Tree(string markdown) => Parse(markdown).Document;

    public static PageBody Draft(string markdown) => Drafter.Draft(Tree(markdown));

    public static string Html(string markdown) => Renderer.Render(Draft(markdown), new FixedScope());
}

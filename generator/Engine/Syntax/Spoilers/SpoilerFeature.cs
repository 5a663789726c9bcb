using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Spoilers;

/// <summary><c>::: spoiler The first film</c> … <c>:::</c>.</summary>
public sealed class SpoilerFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new SpoilerParser());

    /// <summary>Footnotes stand at the end of the page: those that only spoilers mention become spoilers there.</summary>
    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        if (document.LastChild is not FootnoteGroup group)
            return;

        foreach (var footnote in group.OfType<Footnote>())
        {
            var names = footnote.Links.Where(link => !link.IsBackLink).Select(SpoilerAround).ToArray();
            if (names.Length == 0 || names.Contains(null))
                continue;

            var spoiler = new SpoilerBlock(null) { Name = names[0]!.Name };
            while (footnote.Count > 0)
            {
                var block = footnote[0];
                footnote.RemoveAt(0);
                spoiler.Add(block);
            }

            footnote.Add(spoiler);
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new SpoilerRenderer());

    private static SpoilerBlock? SpoilerAround(FootnoteLink link)
    {
        var inline = link.Parent;
        while (inline?.Parent is not null)
            inline = inline.Parent;

        for (Block? block = inline?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is SpoilerBlock spoiler)
                return spoiler;
        }

        return null;
    }
}

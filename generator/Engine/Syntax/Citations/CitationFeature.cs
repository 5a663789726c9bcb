using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Citations;

/// <summary><c>[@source]</c>, <c>[@source, ¶4; @other]</c>: Pandoc's syntax.</summary>
public sealed class CitationFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    /// <summary>A citation is typed after a space and set without one, so that its mark stays with the word before it.</summary>
    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        foreach (var visit in BodyNodes.Of(document))
        {
            if (visit.Node is CitationInline { PreviousSibling: LiteralInline before })
            {
                var text = before.Content;
                text.TrimEnd();
                before.Content = text;
            }
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new CitationRenderer(scope));
}

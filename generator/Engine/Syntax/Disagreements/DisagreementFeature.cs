using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Disagreements;

/// <summary><c>::: disagreement release-date</c>: one line, without a closing fence.</summary>
public sealed class DisagreementFeature : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DisagreementParser());

    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        HashSet<QuestionReference>? seen = null;
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            // A callout has an id, and ids are unique on a page.
            if (visit.Node is DisagreementBlock block && !(seen ??= []).Add(block.Question))
                problems.Add(SyntaxProblemKind.RepeatedDisagreement, document, block, block.Question.ToString());
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.Add(new DisagreementRenderer(scope));
}

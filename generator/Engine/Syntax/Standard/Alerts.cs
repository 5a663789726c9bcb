using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>Quotes that start with <c>[!NOTE]</c> and the like.</summary>
public sealed class Alerts : IMarkdownFeature
{
    private static readonly ImmutableArray<string> Kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    public void AddParsers(MarkdownPipelineBuilder pipeline) => pipeline.UseAlertBlocks();

    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        foreach (var visit in BodyNodes.BlocksOf(document))
        {
            if (visit.Node is not AlertBlock alert)
                continue;

            var kind = alert.Kind.ToString();
            if (!Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
                problems.Add(SyntaxProblemKind.UnknownAlert, document, alert, kind, string.Join(", ", Kinds));
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope) =>
        renderer.ObjectRenderers.InsertBefore<QuoteBlockRenderer>(new AlertRenderer());

    private sealed class AlertRenderer : HtmlObjectRenderer<AlertBlock>
    {
        protected override void Write(HtmlRenderer renderer, AlertBlock obj)
        {
            var kind = obj.Kind.ToString().ToLowerInvariant();
            renderer.EnsureLine();
            renderer.Write("<div class=\"alert alert-").WriteEscape(kind).Write("\" role=\"note\"><p class=\"alert-title\">");
            renderer.WriteEscape(char.ToUpperInvariant(kind[0]) + kind[1..]).WriteLine("</p>");
            var wasImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            renderer.WriteChildren(obj);
            renderer.ImplicitParagraph = wasImplicit;
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
    }
}

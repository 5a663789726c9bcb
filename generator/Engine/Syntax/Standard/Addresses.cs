using AlitaWiki.Engine.Model;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax.Standard;

/// <summary>CommonMark's links, pictures and autolinks, their addresses through the gate.</summary>
public sealed class Addresses : IMarkdownFeature
{
    public void AddParsers(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.Replace<LinkInlineParser>(new LinkParser());

    public void Finish(MarkdownDocument document, SyntaxProblems problems)
    {
        foreach (var visit in BodyNodes.Of(document))
        {
            var node = visit.Node;
            if (Of(node) is { } address && AddressGate.Pass(address) is null)
                problems.Add(SyntaxProblemKind.RefusedAddress, document, node, address);
        }
    }

    public void AddRenderers(HtmlRenderer renderer, IBodyScope scope)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new GatedLinkRenderer(scope));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new GatedAutolinkRenderer());
    }

    /// <summary>The address that a node leads to, as the browser would get it; null where it leads nowhere.</summary>
    internal static string? Of(MarkdownObject node) => node switch
    {
        LiteralInline => null,
        LinkInline link => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "",
        AutolinkInline { IsEmail: true } mail => "mailto:" + mail.Url,
        AutolinkInline link => link.Url,
        _ => null,
    };
}

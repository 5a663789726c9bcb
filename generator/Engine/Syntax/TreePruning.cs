using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Cuts out of a tree what has been written and is asked for no more. A node that stays keeps all that it holds.</summary>
internal sealed class TreePruning(ImmutableArray<BodyGap> gaps)
{
    private readonly HashSet<MarkdownObject> _open = [.. gaps.Select(gap => gap.Node)];

    public void Prune(ContainerBlock container)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (!Stays(container[i]))
                container.RemoveAt(i);
        }
    }

    private bool Stays(Block block)
    {
        if (IsAskedFor(block))
            return true;

        switch (block)
        {
            case ContainerBlock container:
                Prune(container);
                return container.Count > 0;
            case LeafBlock { Inline: { } inlines }:
                Prune(inlines);
                return inlines.FirstChild is not null;
            default:
                return false;
        }
    }

    private void Prune(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (!Stays(inline))
                inline.Remove();

            inline = next;
        }
    }

    private bool Stays(Inline inline)
    {
        if (IsAskedFor(inline))
            return true;

        if (inline is not ContainerInline container)
            return false;

        Prune(container);
        return container.FirstChild is not null;
    }

    // A reference in the text that stands for a picture is written nowhere, and looked up all the same.
    private bool IsAskedFor(MarkdownObject node) => _open.Contains(node) || References.Is(node);
}

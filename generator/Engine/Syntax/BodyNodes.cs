using AlitaWiki.Engine.Syntax.Spoilers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A node met on the way through a body.</summary>
/// <param name="Depth">The number of nodes above it.</param>
/// <param name="InSpoiler">Hidden until the reader asks.</param>
public readonly record struct BodyVisit(MarkdownObject Node, int Depth, bool InSpoiler);

/// <summary>Walks through a tree without recursion.</summary>
public static class BodyNodes
{
    /// <summary>The node and all below it, in the order of the page.</summary>
    public static IEnumerable<BodyVisit> Of(MarkdownObject root)
    {
        var open = new Stack<BodyVisit>();
        open.Push(new BodyVisit(root, 0, root is SpoilerBlock));
        while (open.TryPop(out var visit))
        {
            yield return visit;
            switch (visit.Node)
            {
                case ContainerBlock container:
                    for (var i = container.Count - 1; i >= 0; i--)
                        open.Push(visit.Below(container[i]));

                    break;
                case LeafBlock { Inline: { } inlines }:
                    open.Push(visit.Below(inlines));
                    break;
                case ContainerInline container:
                    for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
                        open.Push(visit.Below(child));

                    break;
            }
        }
    }

    private static BodyVisit Below(this BodyVisit parent, MarkdownObject child) =>
        new(child, parent.Depth + 1, parent.InSpoiler || child is SpoilerBlock);
}

using System.Collections;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Syntax;

/// <summary>A node met on the way through a body.</summary>
/// <param name="Depth">The number of nodes above it.</param>
/// <param name="InSpoiler">Hidden until the reader asks.</param>
public readonly record struct BodyVisit(MarkdownObject Node, int Depth, bool InSpoiler);

/// <summary>
/// A node and all below it, in the order of the page, met without recursion. Every page is walked through several times, so
/// that a walk makes nothing but a note of which block of each container it has reached.
/// </summary>
public readonly struct BodyNodes : IEnumerable<BodyVisit>
{
    private readonly MarkdownObject _root;
    private readonly bool _blocksAlone;

    private BodyNodes(MarkdownObject root, bool blocksAlone) => (_root, _blocksAlone) = (root, blocksAlone);

    public static BodyNodes Of(MarkdownObject root) => new(root, blocksAlone: false);

    /// <summary>The blocks alone, which are far fewer.</summary>
    public static BodyNodes BlocksOf(MarkdownObject root) => new(root, blocksAlone: true);

    public BodyWalk GetEnumerator() => new(_root, _blocksAlone);

    IEnumerator<BodyVisit> IEnumerable<BodyVisit>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

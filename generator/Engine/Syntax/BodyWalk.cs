using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using AlitaWiki.Engine.Syntax.Spoilers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AlitaWiki.Engine.Syntax;

/// <summary>The way through a body. Inlines know their neighbours; of blocks, it is noted which of their container's has been reached.</summary>
public struct BodyWalk : IEnumerator<BodyVisit>
{
    private readonly MarkdownObject _root;
    private readonly bool _blocksAlone;
    private BodyVisit _current;
    private Shallow _open;
    private Reached[]? _deeper;
    private int _count;

    internal BodyWalk(MarkdownObject root, bool blocksAlone) => (_root, _blocksAlone) = (root, blocksAlone);

    public readonly BodyVisit Current => _current;

    readonly object IEnumerator.Current => _current;

    public bool MoveNext() => _current.Node switch
    {
        null => Visit(_root, 0, _root is SpoilerBlock),
        // Most nodes are words, and to ask for a very type costs nothing.
        var words when words.GetType() == typeof(LiteralInline) => MoveOn((LiteralInline)words),
        ContainerInline { FirstChild: { } child } => Visit(child, _current.Depth + 1, _current.InSpoiler),
        LeafBlock { Inline: { } inlines } when !_blocksAlone => Visit(inlines, _current.Depth + 1, _current.InSpoiler),
        LeafBlock => NextBlock(),
        ContainerBlock { Count: > 0 } container => Enter(container),
        Inline inline => MoveOn(inline),
        _ => NextBlock(),
    };

    public readonly void Reset() => throw new NotSupportedException();

    public readonly void Dispose()
    {
    }

    private bool MoveOn(Inline inline)
    {
        var depth = _current.Depth;
        for (Inline? done = inline; done is not null && done != _root; done = done.Parent, depth--)
        {
            if (done.NextSibling is { } next)
            {
                return Visit(next, depth, _current.InSpoiler);
            }
        }

        return NextBlock();
    }

    private bool Enter(ContainerBlock container)
    {
        if (_count >= Shallow.Length + (_deeper?.Length ?? 0))
        {
            Array.Resize(ref _deeper, _count * 2);
        }

        At(_count++) = new Reached(container, 0, _current.Depth + 1, _current.InSpoiler);
        return NextBlock();
    }

    [UnscopedRef]
    private ref Reached At(int depth) => ref depth < Shallow.Length ? ref _open[depth] : ref _deeper![depth - Shallow.Length];

    private bool NextBlock()
    {
        while (_count > 0)
        {
            ref var top = ref At(_count - 1);
            if (top.Next < top.Container.Count)
            {
                var block = top.Container[top.Next++];
                return Visit(block, top.Depth, top.InSpoiler || block is SpoilerBlock);
            }

            _count--;
        }

        return false;
    }

    private bool Visit(MarkdownObject node, int depth, bool inSpoiler)
    {
        _current = new BodyVisit(node, depth, inSpoiler);
        return true;
    }

    /// <summary>As deep as nearly all bodies go: a table's cells are its third.</summary>
    [InlineArray(Length)]
    private struct Shallow
    {
        public const int Length = 4;
        private Reached _first;
    }

    private record struct Reached(ContainerBlock Container, int Next, int Depth, bool InSpoiler);
}

using System.Collections;
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
    private Reached[] _open;
    private int _count;

    internal BodyWalk(MarkdownObject root, bool blocksAlone) => (_root, _blocksAlone, _open) = (root, blocksAlone, []);

    public readonly BodyVisit Current => _current;

    readonly object IEnumerator.Current => _current;

    public bool MoveNext() => _current.Node switch
    {
        null => Visit(_root, 0, _root is SpoilerBlock),
        Inline inline => MoveOn(inline),
        ContainerBlock { Count: > 0 } container => Enter(container),
        LeafBlock { Inline: { } inlines } when !_blocksAlone => Visit(inlines, _current.Depth + 1, _current.InSpoiler),
        _ => NextBlock(),
    };

    public readonly void Reset() => throw new NotSupportedException();

    public readonly void Dispose()
    {
    }

    private bool MoveOn(Inline inline)
    {
        if (inline is ContainerInline { FirstChild: { } child })
        {
            return Visit(child, _current.Depth + 1, _current.InSpoiler);
        }

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
        if (_count == _open.Length)
        {
            Array.Resize(ref _open, Math.Max(4, _count * 2));
        }

        _open[_count++] = new Reached(container, 0, _current.Depth + 1, _current.InSpoiler);
        return NextBlock();
    }

    private bool NextBlock()
    {
        while (_count > 0)
        {
            ref var top = ref _open[_count - 1];
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

    private record struct Reached(ContainerBlock Container, int Next, int Depth, bool InSpoiler);
}

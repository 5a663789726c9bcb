using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.ObjectPool;

namespace AlitaWiki.Theme.Drawing;

/// <summary>
/// Writes what a part shows, with all parts in it: for Razor's own drawing a component is far more work than what it shows, and a page
/// has a hundred of them. For one thread at a time.
/// </summary>
internal sealed class PartMarkup
{
    private static readonly ObjectPool<PartMarkup> s_pool = ObjectPool.Create<PartMarkup>();

    /// <summary>What a part shows before the parts in it are drawn; one for each depth of parts in parts.</summary>
    private readonly List<RenderTreeBuilder> _drafts = [];

    private readonly ElementWriter _elements;

    private int _depth;

    public PartMarkup() => _elements = new ElementWriter(Expand);

    public static void Write(Part part, TextWriter output)
    {
        var markup = s_pool.Get();
        markup._elements.Begin(output);
        markup.Draw(part);
        s_pool.Return(markup);
    }

    private void Draw(Part part)
    {
        if (_depth == _drafts.Count)
        {
            _drafts.Add(new RenderTreeBuilder());
        }

        var draft = _drafts[_depth];
        _depth++;
        part.Draw(draft);
        var frames = draft.GetFrames();
        _elements.Write(frames.Array.AsSpan(0, frames.Count));
        draft.Clear();
        _depth--;
    }

    private void Expand(in RenderTreeFrame component, ReadOnlySpan<RenderTreeFrame> parameters, TextWriter output)
    {
        if (PartType.Of(component.ComponentType) is not { } type)
        {
            ComponentMarkup.Write(component.ComponentType, ToDictionary(parameters), output);
            return;
        }

        var part = type.Create();
        foreach (ref readonly var parameter in parameters)
        {
            if (parameter.FrameType == RenderTreeFrameType.Attribute)
            {
                type.Set(part, parameter.AttributeName, parameter.AttributeValue);
            }
        }

        if (part is SitePart everywhere)
        {
            output.Write(SiteMarkup.Of(everywhere));
        }
        else
        {
            Draw(part);
        }
    }

    private static Dictionary<string, object?> ToDictionary(ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var values = new Dictionary<string, object?>();
        foreach (ref readonly var parameter in parameters)
        {
            if (parameter.FrameType == RenderTreeFrameType.Attribute)
            {
                values[parameter.AttributeName] = parameter.AttributeValue;
            }
        }

        return values;
    }
}

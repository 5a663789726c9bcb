using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace AlitaWiki.Theme.Drawing;

/// <summary>Puts what parts show in the place where they stand. For one thread at a time.</summary>
internal sealed class PartExpansion
{
    /// <summary>What a part shows before the parts in it are expanded; one for each depth of parts in parts.</summary>
    private readonly List<RenderTreeBuilder> _drafts = [];

    private int _depth;

    public void Draw(Part part, RenderTreeBuilder page)
    {
        if (_depth == _drafts.Count)
        {
            _drafts.Add(new RenderTreeBuilder());
        }

        var draft = _drafts[_depth];
        _depth++;
        part.Draw(draft);
        var frames = draft.GetFrames();
        Copy(frames.Array.AsSpan(0, frames.Count), page);
        draft.Clear();
        _depth--;
    }

    private void Copy(ReadOnlySpan<RenderTreeFrame> frames, RenderTreeBuilder page)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    page.OpenElement(frame.Sequence, frame.ElementName);
                    Copy(frames.Slice(i + 1, frame.ElementSubtreeLength - 1), page);
                    page.CloseElement();
                    i += frame.ElementSubtreeLength - 1;
                    break;
                case RenderTreeFrameType.Attribute:
                    page.AddAttribute(frame.Sequence, frame);
                    break;
                case RenderTreeFrameType.Text:
                    page.AddContent(frame.Sequence, frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    page.AddMarkupContent(frame.Sequence, frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Component:
                    Expand(frame, frames.Slice(i + 1, frame.ComponentSubtreeLength - 1), page);
                    i += frame.ComponentSubtreeLength - 1;
                    break;
                default:
                    // A region is no more than what stands in it; all else is for pages that live.
                    break;
            }
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = PartType.KeptWhole)]
    private void Expand(in RenderTreeFrame component, ReadOnlySpan<RenderTreeFrame> parameters, RenderTreeBuilder page)
    {
        if (PartType.Of(component.ComponentType) is not { } type)
        {
            page.OpenComponent(component.Sequence, component.ComponentType);
            Copy(parameters, page);
            page.CloseComponent();
            return;
        }

        var part = type.Create();
        foreach (ref readonly var parameter in parameters)
        {
            type.Set(part, parameter.AttributeName, parameter.AttributeValue);
        }

        if (part is SitePart everywhere)
        {
            page.AddMarkupContent(component.Sequence, SiteMarkup.Of(everywhere));
        }
        else
        {
            Draw(part, page);
        }
    }
}

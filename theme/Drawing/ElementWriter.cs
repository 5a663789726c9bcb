using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components.RenderTree;

namespace AlitaWiki.Theme.Drawing;

/// <summary>Writes elements, attributes and text exactly as Razor's own drawing does; a test compares the two.</summary>
/// <param name="component">Writes a component.</param>
internal sealed class ElementWriter(ElementWriter.ComponentWriter component)
{
    private static readonly FrozenSet<string> s_void =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private TextWriter _output = TextWriter.Null;

    /// <summary>Text within a script is told to another reader than text elsewhere.</summary>
    private TextEncoder _encoder = HtmlEncoder.Default;

    /// <summary>What is chosen in the select element that is being written.</summary>
    private string? _chosen;

    public delegate void ComponentWriter(in RenderTreeFrame component, ReadOnlySpan<RenderTreeFrame> parameters, TextWriter output);

    /// <summary>Begins a new text.</summary>
    public void Begin(TextWriter output)
    {
        _output = output;
        _encoder = HtmlEncoder.Default;
        _chosen = null;
    }

    public void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    Element(frame.ElementName, frames.Slice(i + 1, frame.ElementSubtreeLength - 1));
                    i += frame.ElementSubtreeLength - 1;
                    break;
                case RenderTreeFrameType.Text:
                    _encoder.Encode(_output, frame.TextContent);
                    break;
                case RenderTreeFrameType.Markup:
                    _output.Write(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Component:
                    component(frame, frames.Slice(i + 1, frame.ComponentSubtreeLength - 1), _output);
                    i += frame.ComponentSubtreeLength - 1;
                    break;
                default:
                    // A region is no more than what stands in it; all else is for pages that live.
                    break;
            }
        }
    }

    /// <param name="inside">Its attributes, and what stands in it.</param>
    private void Element(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        var isTextArea = Is(name, "textarea");
        _output.Write('<');
        _output.Write(name);
        var attributes = Attributes(inside, out var value, isValueShown: !isTextArea);
        if (_chosen is not null && _chosen == value && Is(name, "option"))
        {
            _output.Write(" selected");
        }

        var content = inside[attributes..];
        if (content.IsEmpty && !isTextArea && s_void.Contains(name))
        {
            _output.Write(" />");
            return;
        }

        _output.Write('>');
        if (!content.IsEmpty || isTextArea)
        {
            Content(name, value, content);
        }

        _output.Write("</");
        _output.Write(name);
        _output.Write('>');
    }

    /// <returns>How many frames they take.</returns>
    private int Attributes(ReadOnlySpan<RenderTreeFrame> inside, out string? value, bool isValueShown)
    {
        value = null;
        for (var i = 0; i < inside.Length; i++)
        {
            ref readonly var frame = ref inside[i];
            if (frame.FrameType == RenderTreeFrameType.Attribute)
            {
                var isValue = Is(frame.AttributeName, "value");
                value = isValue ? frame.AttributeValue as string : value;
                if (!isValue || isValueShown)
                {
                    Attribute(frame.AttributeName, frame.AttributeValue);
                }
            }
            else if (frame.FrameType != RenderTreeFrameType.ElementReferenceCapture)
            {
                return i;
            }
        }

        return inside.Length;
    }

    private void Attribute(string name, object? value)
    {
        if (value is not (string or true))
        {
            return;
        }

        _output.Write(' ');
        _output.Write(name);
        if (value is string text)
        {
            _output.Write("=\"");
            _encoder.Encode(_output, text);
            _output.Write('"');
        }
    }

    private void Content(string name, string? value, ReadOnlySpan<RenderTreeFrame> content)
    {
        if (Is(name, "textarea") && !string.IsNullOrEmpty(value))
        {
            _encoder.Encode(_output, value);
        }
        else if (Is(name, "script"))
        {
            _encoder = JavaScriptEncoder.Default;
            Write(content);
            _encoder = HtmlEncoder.Default;
        }
        else if (Is(name, "select"))
        {
            _chosen = value;
            Write(content);
            _chosen = null;
        }
        else
        {
            Write(content);
        }
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}

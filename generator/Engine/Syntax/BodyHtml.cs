using System.Text;
using Markdig.Renderers;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Markdig's HTML, put together in a text that can be cut back, by a renderer that can go on from any place.</summary>
internal sealed class BodyHtml : HtmlRenderer
{
    public BodyHtml(StringWriter writer)
        : base(writer)
    {
        Text = writer.GetStringBuilder();
        // The parser has seen to the depth; tables and the like add levels of their own.
        MaximumNestingDepth = 4 * BodyParser.MaximumDepth;
    }

    public StringBuilder Text { get; }

    /// <summary>Whether the last that was written ended a line, or nothing has been written.</summary>
    public bool IsOnNewLine
    {
        get => previousWasLine;
        set => previousWasLine = value;
    }
}

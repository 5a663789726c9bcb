using System.Text;
using AngleSharp.Dom;

namespace AlitaWiki.Tests.Infra;

/// <summary>HTML with one element or text a line, indented by depth, white space and order of attributes aside.</summary>
public static class HtmlOutline
{
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Write(element, 0, text);
        return text.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder text)
    {
        if (node is IElement element)
        {
            Line(depth, $"<{element.LocalName}{Attributes(element)}>", text);
            foreach (var child in element.ChildNodes)
            {
                Write(child, depth + 1, text);
            }
        }
        else if (node is IText && Words(node.TextContent) is { Length: > 0 } words)
        {
            // Space at the ends of a text parts words, so it is shown.
            var before = char.IsWhiteSpace(node.TextContent[0]) ? "␣" : "";
            var after = char.IsWhiteSpace(node.TextContent[^1]) ? "␣" : "";
            Line(depth, before + words + after, text);
        }
    }

    private static string Attributes(IElement element) => string.Concat(element.Attributes
        .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
        .Select(attribute => $" {attribute.Name}=\"{attribute.Value}\""));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Line(int depth, string line, StringBuilder text) =>
        text.Append(' ', depth * 2).Append(line).Append('\n');
}

using Spectre.Console;

namespace AlitaWiki.Cli.Explain;

/// <summary>Lines of an explanation. Colour is an extra: nothing is told by it alone.</summary>
internal sealed class ExplanationWriter(IAnsiConsole console)
{
    private const int IndentWidth = 2;

    /// <summary>A heading, with an empty line before it.</summary>
    public void Heading(string text)
    {
        console.WriteLine();
        Write(text, new Style(decoration: Decoration.Bold));
    }

    /// <param name="indent">How many steps from the left.</param>
    /// <param name="text">One line.</param>
    /// <param name="colour">Of the line; null for the terminal's own.</param>
    public void Line(int indent, string text, Color? colour = null) =>
        Write(new string(' ', indent * IndentWidth) + text, new Style(colour));

    /// <summary>A line that one can skip.</summary>
    public void Detail(int indent, string text) => Line(indent, text, Color.Grey);

    public void Blank() => console.WriteLine();

    private void Write(string text, Style style)
    {
        console.Write(new Text(TerminalText.Of(text), style));
        console.WriteLine();
    }
}

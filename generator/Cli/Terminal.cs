using Spectre.Console;

namespace AlitaWiki.Cli;

/// <summary>Consoles for people and pipes: colour only on a terminal, and lines never wrapped at some width.</summary>
internal static class Terminal
{
    public static IAnsiConsole Create(TextWriter output, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }
}

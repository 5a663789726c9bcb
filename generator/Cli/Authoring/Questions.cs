using System.CommandLine;
using Spectre.Console;

namespace AlitaWiki.Cli.Authoring;

/// <summary>What a command needs to know: from its options, or on a terminal from whoever sits before it.</summary>
/// <param name="asks">Whether somebody can be asked.</param>
internal sealed class Questions(ParseResult parsed, bool asks)
{
    private readonly List<string> _missing = [];
    private bool _hasAsked;

    /// <summary>What nobody said and must be known.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Whether somebody sits there who could answer: both ends are a terminal.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public string Need(Symbol symbol, string question)
    {
        if (Given(symbol) is { } given)
        {
            return given;
        }

        if (asks)
        {
            _hasAsked = true;
            return AnsiConsole.Prompt(new TextPrompt<string>(Markup.Escape(question)));
        }

        _missing.Add(symbol is Argument ? symbol.Name.ToUpperInvariant() : symbol.Name);
        return "";
    }

    /// <summary>Asked for only where something necessary had to be asked for too: else the options say it all.</summary>
    public string? Ask(Option<string> option, string question) =>
        Given(option) ?? (_hasAsked ? AnsiConsole.Prompt(new TextPrompt<string>(Markup.Escape($"{question} (Enter to leave it out)")).AllowEmpty()) : null);

    public string? Given(Symbol symbol)
    {
        var text = symbol is Option<string> option ? parsed.GetValue(option) : parsed.GetValue((Argument<string>)symbol);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}

using System.CommandLine;
using AlitaWiki.Cli.Messages;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>check</c>: everything but writing.</summary>
internal sealed class CheckCommand
{
    private readonly SiteOptions _site = new();

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to tell what was found: text, github (annotations of a pull request), sarif, json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    public static Command Create()
    {
        var check = new CheckCommand();
        var command = new Command("check", "Find everything that is wrong with the content, and write nothing.");
        check._site.AddTo(command);
        check._format.AcceptOnlyFromAmong("text", "github", "sarif", "json");
        command.Options.Add(check._format);
        command.SetAction((parsed, cancellation) => Task.Run(() => check.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var format = Enum.Parse<MessageFormat>(parsed.GetRequiredValue(_format), ignoreCase: true);
        return SiteRun.Do(Generator.Create().Check, _site.Read(parsed), format, cancellation);
    }
}

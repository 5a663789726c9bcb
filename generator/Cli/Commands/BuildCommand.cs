using System.CommandLine;
using AlitaWiki.Cli.Messages;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>build</c>: the wiki to files. The default command.</summary>
internal sealed class BuildCommand
{
    private readonly OutputOptions _options = new();

    public static Command Create()
    {
        var command = new Command("build", "Build the site (the default).");
        AddTo(command);
        return command;
    }

    public static void AddTo(Command command)
    {
        var build = new BuildCommand();
        build._options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => build.Run(parsed, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation) =>
        SiteRun.Do(Generator.Create().Run, _options.Read(parsed), MessageFormat.Text, cancellation);
}

using System.CommandLine;
using System.Diagnostics;
using AlitaWiki.Engine;

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

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _options.Read(parsed);
        var clock = Stopwatch.StartNew();
        BuildReport report;
        using (var progress = new ProgressLine())
        {
            report = Generator.Create().Run(options, progress, cancellation);
        }

        DiagnosticPrinter.Print(report.Diagnostics, options.InputFolder);
        Summary.Print(report, options, clock.Elapsed);
        return report.Succeeded ? ExitStatus.Success : ExitStatus.Failure;
    }
}

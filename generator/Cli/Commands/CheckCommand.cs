using System.CommandLine;
using System.Diagnostics;
using AlitaWiki.Engine;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>check</c>: everything but writing.</summary>
internal sealed class CheckCommand
{
    private readonly SiteOptions _site = new();

    public static Command Create()
    {
        var check = new CheckCommand();
        var command = new Command("check", "Find everything that is wrong with the content, and write nothing.");
        check._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => check.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _site.Read(parsed);
        var clock = Stopwatch.StartNew();
        BuildReport report;
        using (var progress = new ProgressLine())
        {
            report = Generator.Create().Check(options, progress, cancellation);
        }

        DiagnosticPrinter.Print(report.Diagnostics, options.InputFolder);
        Summary.Print(report, options, clock.Elapsed);
        return report.Succeeded ? ExitStatus.Success : ExitStatus.Failure;
    }
}

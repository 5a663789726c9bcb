using System.Collections.Immutable;
using System.CommandLine;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>build</c>: the wiki to files. The default command.</summary>
internal sealed class BuildCommand
{
    private readonly OutputOptions _options = new();

    private readonly Option<bool> _timings = new("--timings") { Description = "Tell what each phase took, in time and in memory allocated." };

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
        command.Options.Add(build._timings);
        command.SetAction((parsed, cancellation) => Task.Run(() => build.Run(parsed, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var generator = Generator.Create();
        var phases = ImmutableArray<PhaseTime>.Empty;
        var status = SiteRun.Do(
            (options, progress, cancelled) =>
            {
                var report = generator.RunIfChanged(options, progress, cancelled);
                phases = report.Phases;
                return report;
            },
            _options.Read(parsed),
            MessageFormat.Text,
            cancellation);
        if (parsed.GetValue(_timings))
        {
            Timings.Print(phases);
        }

        return status;
    }
}

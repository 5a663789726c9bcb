using System.Diagnostics;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary>A run of the generator as its user meets it: progress, messages, a summary, an exit status.</summary>
internal static class SiteRun
{
    public delegate BuildResult Work(BuildOptions options, IProgress<BuildProgress> progress, CancellationToken cancellation);

    public static int Do(Work work, BuildOptions options, MessageFormat format, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        BuildResult report;
        using (var progress = new ProgressLine())
        {
            report = work(options, progress, cancellation);
        }

        MessageOutput.Print(report, options.InputFolder, format);
        // What programs read stands alone.
        if (format is MessageFormat.Text or MessageFormat.Github)
        {
            Summary.Print(report, options, clock.Elapsed);
        }

        return report.Succeeded ? ExitStatus.Success : ExitStatus.Failure;
    }
}

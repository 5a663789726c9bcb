using System.CommandLine;
using AlitaWiki.Cli.Commands;

namespace AlitaWiki.Cli;

/// <summary>The commands, and what a mistyped one is told. Without a command the wiki is built.</summary>
internal static class CommandLine
{
    /// <summary>How long an interrupted build may take to bring the file it is writing to its end.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await InvokeAsync(args);
        }
        catch (OperationCanceledException)
        {
            LastWord.Say(Console.Error, "Interrupted. The files already written are whole; the next build finishes the rest.");
            return ExitStatus.Interrupted;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LastWord.Say(Console.Error, FailureReport.Of(failure));
            return ExitStatus.Failure;
        }
    }

    private static async Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand("Builds a wiki in which every fact has its source, and finds where the sources disagree.");
        BuildCommand.AddTo(root);
        root.Subcommands.Add(BuildCommand.Create());
        root.Subcommands.Add(PreviewCommand.Create());
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(DiffCommand.Create());
        root.Subcommands.Add(NewCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // Two missing arguments are told in the same words.
            foreach (var message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                await Console.Error.WriteLineAsync(message);
            }

            await Console.Error.WriteLineAsync("See --help for the commands and their options.");
            return ExitStatus.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = _patience,
        });
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Tells what a command found wrong, in the format asked for.</summary>
internal static class MessageOutput
{
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string inputFolder, MessageFormat format)
    {
        switch (format)
        {
            case MessageFormat.Github:
                GithubMessages.Print(diagnostics, inputFolder, Console.Out, Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"));
                break;
            case MessageFormat.Sarif:
                Console.WriteLine(SarifMessages.Of(diagnostics, inputFolder));
                break;
            case MessageFormat.Json:
                Console.WriteLine(JsonMessages.Of(diagnostics, inputFolder));
                break;
            default:
                TextMessages.Print(diagnostics, inputFolder);
                break;
        }
    }
}

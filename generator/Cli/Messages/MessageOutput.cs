using AlitaWiki.Engine;

namespace AlitaWiki.Cli.Messages;

/// <summary>Tells what a command found wrong, in the format asked for.</summary>
internal static class MessageOutput
{
    public static void Print(BuildResult report, string inputFolder, MessageFormat format)
    {
        var diagnostics = report.Diagnostics;
        switch (format)
        {
            case MessageFormat.Github:
                GithubMessages.Print(diagnostics, inputFolder, Console.Out, Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"));
                break;
            case MessageFormat.Sarif:
                Console.WriteLine(SarifMessages.Of(diagnostics, inputFolder, ReferencePage.Address(inputFolder, report.Facts.Repository)));
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

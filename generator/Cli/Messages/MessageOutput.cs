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
                WriteLine(output => SarifMessages.Write(output, diagnostics, inputFolder, ReferencePage.Address(inputFolder, report.Facts.Repository)));
                break;
            case MessageFormat.Json:
                WriteLine(output => JsonMessages.Write(output, diagnostics, inputFolder));
                break;
            default:
                TextMessages.Print(diagnostics, inputFolder);
                break;
        }
    }

    private static void WriteLine(Action<Stream> write)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        write(output);
        output.Write("\n"u8);
    }
}

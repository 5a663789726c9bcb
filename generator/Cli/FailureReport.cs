using System.Diagnostics;
using AlitaWiki.Engine.Output.Writing;

namespace AlitaWiki.Cli;

/// <summary>What is said of a failure that kept a command from its end, without a trace that would only frighten someone who wrote a page.</summary>
internal static class FailureReport
{
    public static string Of(Exception failure)
    {
        var cause = failure is AggregateException several ? several.Flatten().InnerExceptions[0] : failure;
        return cause is OutputException output
            ? $"{TerminalText.Of(Shown(output.Path))} cannot be written: {TerminalText.Of(output.Message)}\n{output.Hint}"
            : cause is IOException or UnauthorizedAccessException
            ? $"A file cannot be read or written: {TerminalText.Of(cause.Message)}"
            : Defect(cause);
    }

    /// <summary>The folder in which the program runs may be what has gone.</summary>
    private static string Shown(string path)
    {
        try
        {
            return Path.GetRelativePath(Environment.CurrentDirectory, path);
        }
        catch (IOException)
        {
            return path;
        }
    }

    /// <summary>Whatever the content is, the generator should have told what is wrong with it.</summary>
    private static string Defect(Exception cause) =>
        $"""
        This is a defect of the generator and not your fault: {TerminalText.Of($"{cause.GetType().Name}{Place(cause)}: {cause.Message}")}
        Please report it with this message and the file that you changed last.
        """;

    /// <summary>The generator's own innermost method, which those who mend it look at first.</summary>
    private static string Place(Exception cause)
    {
        var method = new StackTrace(cause).GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .FirstOrDefault(method => method?.DeclaringTypeName.StartsWith("AlitaWiki.", StringComparison.Ordinal) == true);
        return method is null ? "" : $" in {method.DeclaringTypeName}.{method.Name}";
    }
}

namespace AlitaWiki.Cli;

/// <summary>What the process's exit status says.</summary>
internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>The content has errors, and all of them were listed; or the command could not come to its end, and why was said.</summary>
    public const int Failure = 1;

    public const int WrongUsage = 2;

    /// <summary>The shell's convention for a program that Ctrl+C ended.</summary>
    public const int Interrupted = 130;
}

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Why git gave no history, from what it said.</summary>
internal static class GitFailure
{
    private const string TryGit = "Try 'git log' in the input folder.";

    public static GitLog NoRepository { get; } =
        GitLog.None("the input folder lies in no git repository", "Commit it to one to have them.");

    public static GitLog NothingCommitted { get; } =
        GitLog.None("no page is committed yet", "Commit the input folder to have them.");

    public static GitLog Of(bool timedOut, string errors)
    {
        if (timedOut)
        {
            return GitLog.None("git did not answer in time and was ended", TryGit);
        }

        return Says("not a git repository") ? NoRepository
            : Says("does not have any commits") ? NothingCommitted
            : Says("dubious ownership") ? GitLog.None(
                "the repository belongs to another user, so git does not read it",
                "If you trust it, run 'git config --global --add safe.directory' with the repository's path.")
            : GitLog.None($"git could not read the history ({HarmlessLine.Of(FirstLine(errors), 200)})", TryGit);

        bool Says(string words) => errors.Contains(words, StringComparison.Ordinal);
    }

    private static string FirstLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "it says nothing";
}

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Why git gave nothing.</summary>
/// <param name="Why">The end of a sentence, without its stop.</param>
/// <param name="Remedy">A sentence.</param>
internal sealed record GitFailure(string Why, string Remedy)
{
    /// <summary>What git says of a folder that lies in none.</summary>
    public const string NotARepository = "not a git repository";

    private const int LongestCause = 200;

    private const string TryGit = "Try 'git log' in the input folder.";

    public static GitFailure NotInstalled { get; } = new("git is not installed", "Install it to have them.");

    public static GitFailure NoRepository { get; } = new("the input folder lies in no git repository", "Commit it to one to have them.");

    public static GitFailure NothingCommitted { get; } = new("no page is committed yet", "Commit the input folder to have them.");

    public static GitFailure Shallow { get; } = new(
        "this clone is shallow, without the older commits", "Run 'git fetch --unshallow', or have the build's clone fetch everything.");

    public static GitFailure Planted { get; } = new(
        "the .git of the input folder leads to a folder beside the wiki's own files, where anybody may have put it",
        "Clone the wiki with git to have them.");

    public static GitFailure NoRoom(string cause) => new(
        $"the folder for temporary files cannot be written to ({Shown(cause)})", "See that it is there and has room.");

    public static GitFailure Of(bool timedOut, string errors)
    {
        if (timedOut)
        {
            return new("git did not answer in time and was ended", TryGit);
        }

        return Says(NotARepository) ? NoRepository
            : Says("dubious ownership") ? new(
                "the repository belongs to another user, so git does not read it",
                "If you trust it, run 'git config --global --add safe.directory' with the repository's path.")
            : new($"git could not read the history ({Shown(FirstLine(errors))})", TryGit);

        bool Says(string words) => errors.Contains(words, StringComparison.Ordinal);
    }

    /// <summary>What a program or the system said, as one line.</summary>
    public static string Shown(string words) => HarmlessLine.Of(words, LongestCause);

    private static string FirstLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "it says nothing";
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Commits as they may be published.</summary>
internal static class Commits
{
    private const int LongestName = 60;
    private const int LongestSubject = 160;

    /// <param name="telling">The commits whose subject may give away what a spoiler hides, by their numbers.</param>
    public static ImmutableArray<Commit> Clean(IReadOnlyList<GitCommit> commits, FrozenSet<int> telling) =>
    [
        .. commits.Select((commit, order) => new Commit
        {
            Hash = commit.Hash,
            At = TimeOf(commit.Committed),
            Author = Published(commit.Author, LongestName) is { Length: > 0 } name ? name : "Somebody",
            Subject = !telling.Contains(order) && Published(commit.Subject, LongestSubject) is { Length: > 0 } subject ? subject : null,
        }),
    ];

    private static string Published(string text, int most) => EmailMask.Of(HarmlessLine.Of(text, most));

    /// <summary>A commit may claim any time; one that no calendar holds becomes the nearest that does.</summary>
    private static DateTimeOffset TimeOf(long seconds) => DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(
        seconds, DateTimeOffset.UnixEpoch.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
}

using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.PostProcess.History;
using Xunit;

namespace AlitaWiki.Tests.Fuzzing;

/// <summary>Logs of git in which names, subjects and paths are whatever people choose, and logs that no git would write.</summary>
public sealed class LogFuzzTests
{
    private const int Logs = 3000;

    /// <summary>What passes for something else in a log, on a page, or on a terminal. Only a NUL can be in none of these.</summary>
    private static readonly string[] s_texts =
    [
        "", " ", "\n", "\r\n", "a\nb", "\nM", "M", "R100", "A", "D", new('a', 40), new('0', 64), "\n" + new string('b', 40), "\u001b[31m", "\u009b2J", "\u0007", "\u202e", "\u2028",
        "\"a\\nb\"", "<script>ran(1)</script>", "../../etc/passwd", "*", ":splat", "//evil.example", "::error::x", "%0A", "😀", "İ", "x@y.example", "\ufeff", "\ufffd", "\uffff", new('x', 5000), "1e9", "-9",
    ];

    private static readonly string[] s_paths =
        [.. s_texts.Where(text => text.Length > 0), .. s_texts.Select(text => text + ".md"), .. s_texts.Select(text => $"places/{text}/x.md"), "harbour.md", "places/pier.md", ".md", "a/.md", "index.md"];

    private static readonly PageId[] s_pages = [new("harbour"), new("places/pier"), new("index")];

    [Fact]
    public void Nothing_that_a_commit_says_passes_for_another_and_all_of_it_is_made_harmless()
    {
        for (var seed = 0; seed < Logs; seed++)
        {
            var commits = Commits(new Random(seed));
            var read = GitLogFormat.Read(new MemoryStream(Written(commits))).ToArray();

            Assert.Equal(commits.Select(Flat), read.Select(Flat));
            AssertHarmless(read);
        }
    }

    [Fact]
    public void Whatever_comes_of_a_log_is_commits_or_no_history()
    {
        var refused = 0;
        for (var seed = 0; seed < Logs; seed++)
        {
            var random = new Random(seed);
            var log = new Mutation(seed).Of(Written(Commits(random)), Written(Commits(random)));
            try
            {
                AssertHarmless([.. GitLogFormat.Read(new MemoryStream(log))]);
            }
            catch (InvalidDataException)
            {
                // The one failure that a reader of a program's output knows how to tell.
                refused++;
            }
        }

        Assert.InRange(refused, Logs / 10, Logs - (Logs / 10));
    }

    /// <summary>What is published of any commits is one line each, of some length, and steers neither page nor terminal.</summary>
    private static void AssertHarmless(GitCommit[] commits)
    {
        var history = HistoryPass.Run(new GitLog([.. commits], null), [], []);
        foreach (var change in history.Wiki?.Changes ?? [])
        {
            foreach (var text in (string?[])[change.Name, change.FormerName, change.Commit.Author, change.Commit.Subject])
            {
                Assert.True(text is null || text.Length <= 2 * 161, text);
                Assert.DoesNotContain(text ?? "", c => char.IsControl(c) || c is '\u202e' or '\u2028' or '\ufeff' or '\uffff');
            }

            Assert.NotEmpty(change.Commit.Author);
            Assert.InRange(change.Commit.At.Year, 1970, 9999);
        }

        var published = Engine.PostProcess.History.Commits.Clean(commits, []);
        foreach (var lineage in Lineages.Follow(commits, s_pages))
            PageHistories.Of(lineage, published);
    }

    private static GitCommit[] Commits(Random random)
    {
        return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new GitCommit(
            Convert.ToHexStringLower(random.NextBytes(20)), random.NextInt64(), Any(s_texts), Any(s_texts),
            [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3) == 0 ? new GitFileChange('R', Any(s_paths), Any(s_paths)) : new GitFileChange("ADMT"[random.Next(4)], Any(s_paths), null))]))];

        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }

    /// <summary>As git writes it: fields with a NUL at the end of each, one more after a message, and a line end before a list of files.</summary>
    private static byte[] Written(IEnumerable<GitCommit> commits)
    {
        var log = new StringBuilder();
        foreach (var commit in commits)
        {
            log.Append($"{commit.Hash}\0{commit.Committed}\0{commit.Author}\0{commit.Subject}\0\0").Append(commit.Files.IsEmpty ? "" : "\n");
            foreach (var file in commit.Files)
                log.Append(file.From is { } from ? $"R100\0{from}\0{file.Path}\0" : $"{file.Status}\0{file.Path}\0");
        }

        return Encoding.UTF8.GetBytes(log.ToString());
    }

    private static string Flat(GitCommit commit) =>
        $"{commit.Hash}|{commit.Committed}|{commit.Author}|{commit.Subject}|{string.Join('|', commit.Files.Select(file => $"{file.Status}:{file.From}:{file.Path}"))}";
}

/// <summary>Bytes of a seeded generator.</summary>
file static class RandomBytes
{
    public static byte[] NextBytes(this Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}

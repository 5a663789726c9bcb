using System.Diagnostics;

namespace AlitaWiki.Tests.Infra;

/// <summary>A git repository with fixed dates, which knows nothing of the machine's own settings.</summary>
internal sealed class GitRepository
{
    public const string Mara = "Mara Voss <mara@tidewatch.example>";

    private GitRepository(string folder) => Folder = folder;

    public string Folder { get; }

    public static IReadOnlyDictionary<string, string> Isolation => GitIsolation.Variables;

    /// <summary>Starts one in a folder.</summary>
    public static GitRepository In(string folder, params string[] options)
    {
        var repository = new GitRepository(folder);
        repository.Run(["init", "--quiet", "--initial-branch", "main", .. options]);
        return repository;
    }

    public static GitRepository In(SiteTest site) => In(site.Folder);

    /// <summary>Starts a bare one, which may lie among other files.</summary>
    public static GitRepository Bare(string folder)
    {
        var repository = new GitRepository(Directory.CreateDirectory(folder).FullName);
        repository.Run("init", "--quiet", "--bare", "--initial-branch", "main", ".");
        return repository;
    }

    /// <summary>The one that a site's folder is already.</summary>
    public static GitRepository At(SiteTest site) => new(site.Folder);

    /// <summary>Clones this one into a folder that is not there yet; what makes the clone partial or shallow works.</summary>
    public GitRepository Clone(string folder, params string[] options)
    {
        Run(["clone", "--quiet", .. options, new Uri(Folder).AbsoluteUri, folder]);
        return new GitRepository(folder);
    }

    /// <summary>Commits all there is.</summary>
    /// <param name="day">As 2026-01-31, or a moment, as 2026-01-31T23:30:00-05:00.</param>
    public GitRepository Commit(string day, string message = "Change it", string author = Mara)
    {
        Run("add", "--all");
        var moment = day.Contains('T', StringComparison.Ordinal) ? day : day + "T12:00:00Z";
        var mail = author.IndexOf(" <", StringComparison.Ordinal);
        Run(
            ["commit", "--quiet", "--allow-empty", "--message", message],
            ("GIT_AUTHOR_NAME", author[..mail]),
            ("GIT_AUTHOR_EMAIL", author[(mail + 2)..^1]),
            // The day that counts is the one on which a change reached the repository.
            ("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z"),
            ("GIT_COMMITTER_DATE", moment));
        return this;
    }

    public GitRepository Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, to))!);
        Run("mv", from, to);
        return this;
    }

    public string Run(params string[] arguments) => Run(arguments, []);

    private string Run(string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (string, string)[] committer = [("GIT_COMMITTER_NAME", "The Keeper"), ("GIT_COMMITTER_EMAIL", "keeper@tidewatch.example")];
        foreach (var (name, value) in Isolation.Select(entry => (entry.Key, entry.Value)).Concat(committer).Concat(variables))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {errors.GetAwaiter().GetResult()}");
    }
}

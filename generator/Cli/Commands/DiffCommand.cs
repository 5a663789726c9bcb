using System.CommandLine;
using AlitaWiki.Cli.Differences;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>diff REV</c>: what the working tree changes against a revision, as Markdown for a pull request.</summary>
internal sealed class DiffCommand
{
    private static readonly string[] s_files = ["properties.yml", "site.yml", "types.yml"];

    private readonly SiteOptions _site = new();

    private readonly Argument<string> _revision = new("rev") { Description = "A branch, a tag or a commit.", HelpName = "REV" };

    public static Command Create()
    {
        var diff = new DiffCommand();
        var command = new Command("diff", "Tell which pages and disagreements change against a revision.") { diff._revision };
        diff._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => diff.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _site.Read(parsed);
        var folder = Directory.CreateTempSubdirectory("alitawiki-");
        try
        {
            var earlier = Directory.CreateDirectory(Path.Combine(folder.FullName, options.InputName)).FullName;
            var git = ProgramFinder.Find("git");
            var snapshot = GitSnapshot.Take(git, options.InputFolder, parsed.GetRequiredValue(_revision), earlier, cancellation);
            if (snapshot.Problem is { } problem)
            {
                Console.Error.WriteLine(TerminalText.Of(problem));
                return ExitStatus.WrongUsage;
            }

            return Compare(options, options with { InputFolder = earlier }, snapshot, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Compare(BuildOptions options, BuildOptions earlier, GitSnapshot snapshot, CancellationToken cancellation)
    {
        var after = Generator.Create().Check(options, null, cancellation);
        if (!after.Succeeded)
        {
            TextMessages.Print(after.Diagnostics, options.InputFolder);
            Console.Error.WriteLine("The working tree has errors; mend these and run again.");
            return ExitStatus.Failure;
        }

        // Both speak for one day: what only time changed is no change of the branch's.
        var before = Generator.Create().Check(earlier with { AsOf = after.Wiki.AsOf }, null, cancellation);
        Console.WriteLine(Report(options, earlier, snapshot, before, after));
        return ExitStatus.Success;
    }

    private static string Report(BuildOptions options, BuildOptions earlier, GitSnapshot snapshot, BuildReport before, BuildReport after)
    {
        var texts = new FileTexts(earlier.InputFolder);
        var textsNow = new FileTexts(options.InputFolder);
        var pages = PageDifferences.Of(before.Wiki, after.Wiki, texts.Of, textsNow.Of);
        var files = s_files.Select(name => new SourcePath(name)).Where(file => texts.Of(file) != textsNow.Of(file)).ToArray();
        var media = after.Wiki.Media.Files.ToDictionary(file => file.Path, file => Hash(file.FullPath));
        var hashes = media.Values.ToHashSet(StringComparer.Ordinal);
        var repository = before.Wiki.Config.Repository;
        var report = new DifferenceReport(
            before.Wiki,
            after.Wiki,
            new PlaceLinks(repository, snapshot.Commit, snapshot.Place),
            new PlaceLinks(repository, snapshot.Head, snapshot.Place));
        return report.Write(
            pages,
            QuestionDifferences.Of(before.Wiki, after.Wiki, pages),
            MediaDifferences.Of(before.Wiki.Media.Files.ToDictionary(file => file.Path, file => Hash(snapshot.Files.GetValueOrDefault(file.Path), hashes)), media),
            files,
            before.Succeeded);
    }

    /// <summary>Of a committed note of Git LFS, the hash of the file that it stands for, wherever that file is there now.</summary>
    private static string Hash(CommittedFile? file, HashSet<string> now) =>
        file is null ? "" : file.Noted is { } noted && now.Contains(noted) ? noted : file.Hash;

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return ContentHash.Of(file);
    }
}

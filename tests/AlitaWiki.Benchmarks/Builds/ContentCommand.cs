using System.CommandLine;
using AlitaWiki.Benchmarks.Corpus;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary><c>content</c>: writes a synthetic wiki, to look at or to profile.</summary>
internal static class ContentCommand
{
    private static readonly Argument<string> _dialect =
        new Argument<string>("dialect") { Description = "Whose content it is." }.AcceptOnlyFromAmong("wiki", "hugo", "hugo-redirects", "eleventy");

    private static readonly Argument<int> _pages = new("pages") { Description = "How many pages it has." };

    private static readonly Argument<string> _folder = new("folder") { Description = "Where it is written." };

    private static readonly Option<WikiShape> _shape = new("--shape") { Description = "What is unusual about it." };

    private static readonly Option<bool> _history = new("--history") { Description = "Commit it to a git repository of its own." };

    public static Command Create()
    {
        var command = new Command("content", "Writes a synthetic wiki.") { _dialect, _pages, _folder, _shape, _history };
        command.SetAction(parsed =>
        {
            var wiki = new SyntheticWiki(parsed.GetValue(_pages), parsed.GetValue(_shape));
            var dialect = Dialect(parsed.GetRequiredValue(_dialect));
            var folder = parsed.GetRequiredValue(_folder);
            CorpusWriter.Write(wiki, dialect, folder);
            if (parsed.GetValue(_history))
            {
                SyntheticHistory.Commit(wiki, dialect, folder);
            }
        });
        return command;
    }

    private static IDialect Dialect(string name) => name switch
    {
        "hugo" => new HugoDialect(redirectsFile: false),
        "hugo-redirects" => new HugoDialect(redirectsFile: true),
        "eleventy" => new EleventyDialect(),
        _ => new WikiDialect(),
    };
}

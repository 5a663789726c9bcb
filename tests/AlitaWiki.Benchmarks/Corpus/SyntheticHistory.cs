using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>The history of a synthetic wiki: 300 commits by a few people, which add every page, and later change it once.</summary>
internal static class SyntheticHistory
{
    private const int Commits = 300;
    private const int FirstChange = Commits / 2;
    private const long FirstSecond = 1_600_000_000;
    private const int SecondsOfDay = 86_400;
    private const int People = 12;

    /// <summary>Makes a folder that holds the files a repository in which they are committed.</summary>
    /// <exception cref="InvalidOperationException">Git failed.</exception>
    public static void Commit(SyntheticWiki wiki, IDialect dialect, string folder)
    {
        Git(folder, ["init", "--quiet", "--initial-branch", "main"], _ => { });
        Git(folder, ["fast-import", "--quiet"], stream => Import([.. CorpusWriter.Files(wiki, dialect)], stream));
        Git(folder, ["read-tree", "HEAD"], _ => { });
    }

    private static void Import((string Path, string Text)[] files, Stream stream)
    {
        var added = files.Index().ToLookup(file => (int)((long)file.Index * FirstChange / files.Length), file => file.Item);
        var changed = files.Index().ToLookup(file => FirstChange + (file.Index % (Commits - FirstChange)), file => file.Item);
        for (var commit = 0; commit < Commits; commit++)
        {
            var person = commit % People;
            Write(stream, $"commit refs/heads/main\ncommitter Person {person} <person-{person}@example.org> {FirstSecond + (commit * SecondsOfDay)} +0000\n");
            WriteData(stream, $"Change what day {commit} brought");
            foreach (var (path, text) in added[commit])
            {
                Write(stream, $"M 100644 inline {path}\n");
                WriteData(stream, text + "\nA first draft.\n");
            }

            foreach (var (path, text) in changed[commit])
            {
                Write(stream, $"M 100644 inline {path}\n");
                WriteData(stream, text);
            }
        }
    }

    private static void WriteData(Stream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Write(stream, string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}\n"));
        stream.Write(bytes);
        Write(stream, "\n");
    }

    private static void Write(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    private static void Git(string folder, string[] arguments, Action<Stream> write)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        using (var stream = new BufferedStream(process.StandardInput.BaseStream))
        {
            write(stream);
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {arguments[0]} failed with {process.ExitCode}.");
        }
    }
}

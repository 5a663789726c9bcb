using System.CommandLine;
using AlitaWiki.Cli.Commands;
using AlitaWiki.Engine.Input.Authoring;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Authoring;

/// <summary>Writes a page of which the title must be known: into its type's folder, under its title.</summary>
internal static class PageAuthoring
{
    /// <param name="title">Asked for with <paramref name="question"/> where it is not given.</param>
    /// <param name="ask">Finds out the rest, once the title is known.</param>
    public static int Run(
        ParseResult parsed, BuildOptions options, Option<string> title, string question, Func<Questions, LoadedSite, PageDraft> ask, CancellationToken cancellation)
    {
        var questions = new Questions(parsed, Questions.CanAsk);
        var name = questions.Need(title, question);
        if (questions.Missing.Count > 0)
        {
            return NewCommand.Lacking(questions.Missing);
        }

        var site = Generator.Create().Load(options, cancellation);
        var draft = ask(questions, site);
        if (FileOf(name, site.Types.FirstOrDefault(type => type.Name == draft.Type)) is not { } file)
        {
            Console.Error.WriteLine("The title has no letter and no digit, so the file cannot be named by it. Nothing was written.");
            return ExitStatus.WrongUsage;
        }

        var text = PageText.Of([FieldText.Of("title", name), FieldText.Of("type", draft.Type), .. draft.Fields]);
        return NewFile.Create(options, file, text, draft.Next(Path.GetFileNameWithoutExtension(file.Value)), cancellation);
    }

    /// <summary>Null where the title has nothing that a file could be named by.</summary>
    private static SourcePath? FileOf(string title, PageType? type)
    {
        var name = Slug.Of(title);
        return name.Length == 0 ? null : new SourcePath(type?.Folder is { } folder ? $"{folder}/{name}.md" : $"{name}.md");
    }
}

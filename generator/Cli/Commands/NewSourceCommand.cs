using System.CommandLine;
using AlitaWiki.Cli.Authoring;
using AlitaWiki.Engine.Input.Authoring;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>new source</c>.</summary>
internal sealed class NewSourceCommand
{
    private readonly SiteOptions _site = new();
    private readonly Option<string> _title = NewCommand.Text("--title", "The document's title.");
    private readonly Option<string> _publisher = NewCommand.Text("--publisher", "Who published it.");
    private readonly Option<string> _author = NewCommand.Text("--author", "Who wrote it.");
    private readonly Option<string> _published = NewCommand.Text("--published", "When, as 2026-01-31, 2026-01 or 2026.");
    private readonly Option<string> _accessed = NewCommand.Text("--accessed", "When it was last looked at.");
    private readonly Option<string> _url = NewCommand.Text("--url", "Where it can be read.");
    private readonly Option<string> _archived = NewCommand.Text("--archived", "Where a copy is kept.");
    private readonly Option<string> _kind = NewCommand.Text("--kind", "official, interview, news, blog, rumour or database.");
    private readonly Option<string[]> _derivedFrom = NewCommand.Texts("--derived-from", "A source that it only passes on.");

    public static Command Create()
    {
        var source = new NewSourceCommand();
        var command = new Command("source", "Write a page for a new source.");
        foreach (var option in (Option[])[source._title, source._publisher, source._author, source._published, source._accessed, source._url, source._archived, source._kind, source._derivedFrom])
        {
            command.Options.Add(option);
        }

        source._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => source.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation) =>
        PageAuthoring.Run(parsed, _site.Read(parsed), _title, "What is the document's title?", (questions, _) => Draft(parsed, questions), cancellation);

    private PageDraft Draft(ParseResult parsed, Questions questions) => new(
        PageType.Source,
        [
            FieldText.Of("publisher", questions.Ask(_publisher, "Who published it?")),
            FieldText.Of("author", questions.Ask(_author, "Who wrote it?")),
            FieldText.Of("published", questions.Ask(_published, "When was it published, as 2026-01-31, 2026-01 or 2026?")),
            FieldText.Of("accessed", questions.Given(_accessed)),
            FieldText.Of("url", questions.Ask(_url, "Where can it be read, as https://…?")),
            FieldText.Of("archived", questions.Given(_archived)),
            FieldText.Of("kind", questions.Ask(_kind, "What is it: official, interview, news, blog, rumour or database?")),
            new("derived-from", [.. parsed.GetRequiredValue(_derivedFrom)]),
        ],
        name => $"Claims name it as {name}: new claim PAGE PROPERTY --source {name} --value VALUE.");
}

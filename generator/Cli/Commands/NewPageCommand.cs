using System.CommandLine;
using AlitaWiki.Cli.Authoring;
using AlitaWiki.Engine.Input.Authoring;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>new page</c>.</summary>
internal sealed class NewPageCommand
{
    private readonly SiteOptions _site = new();
    private readonly Option<string> _title = NewCommand.Text("--title", "The page's heading and the name that links use.");
    private readonly Option<string> _type = NewCommand.Text("--type", "A page type of types.yml; without it a plain page.");
    private readonly Option<string> _summary = NewCommand.Text("--summary", "The page in a sentence or two.");
    private readonly Option<string[]> _aliases = NewCommand.Texts("--alias", "Another name that links may use.");
    private readonly Option<string[]> _tags = NewCommand.Texts("--tag", "A word that gathers pages across types.");

    public static Command Create()
    {
        var page = new NewPageCommand();
        var command = new Command("page", "Write a new page.") { page._title, page._type, page._summary, page._aliases, page._tags };
        page._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => page.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation) =>
        PageAuthoring.Run(parsed, _site.Read(parsed), _title, "What is the page called?", (questions, site) => Draft(parsed, questions, site), cancellation);

    private PageDraft Draft(ParseResult parsed, Questions questions, LoadedSite site)
    {
        var names = string.Join(", ", site.Types.Select(type => type.Name));
        var type = questions.Ask(_type, $"Of which type is it? One of: {names}");
        return new PageDraft(
            type == PageType.Page ? null : type,
            [
                FieldText.Of("summary", questions.Ask(_summary, "What is it, in a sentence?")),
                new("aliases", [.. parsed.GetRequiredValue(_aliases)]),
                new("tags", [.. parsed.GetRequiredValue(_tags)]),
            ],
            _ => "Write what it is about below the second line of hyphens, then run check.");
    }
}

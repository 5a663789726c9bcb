using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using AlitaWiki.Cli.Authoring;
using AlitaWiki.Engine.Input.Authoring;
using AlitaWiki.Engine.PostProcess;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>new claim PAGE PROPERTY</c>: one claim more in a page's front matter.</summary>
internal sealed class NewClaimCommand
{
    private readonly SiteOptions _site = new();
    private readonly Argument<string> _page = Position("page", "The page's id, title or alias.");
    private readonly Argument<string> _property = Position("property", "A property of properties.yml.");
    private readonly Option<string> _value = NewCommand.Text("--value", "What the source says.");
    private readonly Option<string> _source = NewCommand.Text("--source", "The source's page.");
    private readonly Option<string> _quote = NewCommand.Text("--quote", "The shortest phrase of the source that bears the claim.");
    private readonly Option<string> _locator = NewCommand.Text("--locator", "Where in the source it stands.");
    private readonly Option<string> _stance = NewCommand.Text("--stance", "asserted (the default), reported, hedged, rumoured or denied.");
    private readonly Option<string[]> _speakers = NewCommand.Texts("--speaker", "Whose statement it is, if not the source's own.");
    private readonly Option<string> _stated = NewCommand.Text("--stated", "When it was stated, if not when the source was published.");
    private readonly Option<string> _supersedes = NewCommand.Text("--supersedes", "The source whose statement it acknowledges and replaces.");
    private readonly Option<KeyValuePair<string, string>[]> _qualifiers = QualifierOption.Create();

    public static Command Create()
    {
        var claim = new NewClaimCommand();
        var command = new Command("claim", "Add a claim to a page.") { claim._page, claim._property };
        foreach (var option in (Option[])[claim._value, claim._source, claim._quote, claim._locator, claim._stance, claim._speakers, claim._stated, claim._supersedes, claim._qualifiers])
        {
            command.Options.Add(option);
        }

        claim._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => claim.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static Argument<string> Position(string name, string description) =>
        new(name) { Description = description, HelpName = name.ToUpperInvariant(), Arity = ArgumentArity.ZeroOrOne };

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var questions = new Questions(parsed, Questions.CanAsk);
        var pageName = questions.Need(_page, "What page is it about?");
        var property = questions.Need(_property, "Which property, as in properties.yml?");
        var value = questions.Need(_value, "What does the source say?");
        var source = questions.Need(_source, "Which source says so?");
        if (questions.Missing.Count > 0)
        {
            return NewCommand.Lacking(questions.Missing);
        }

        ImmutableArray<FieldText> claim =
        [
            FieldText.Of("value", value),
            FieldText.Of("source", source),
            FieldText.Of("quote", questions.Ask(_quote, "In which words, as few as will do?")),
            FieldText.Of("locator", questions.Ask(_locator, "Where in it, as ¶4 or p. 12?")),
            FieldText.Of("stance", questions.Ask(_stance, "How: asserted, reported, hedged, rumoured or denied?")),
            new("speaker", [.. parsed.GetRequiredValue(_speakers)]),
            FieldText.Of("stated", questions.Given(_stated)),
            FieldText.Of("supersedes", questions.Given(_supersedes)),
            FieldText.Of("qualifiers", parsed.GetRequiredValue(_qualifiers)),
        ];

        var options = _site.Read(parsed);
        var site = Generator.Create().Load(options, cancellation);
        if (PageLookup.Find(NameIndex.Of([.. site.Pages.Select(PageNaming.Of)]), pageName, out var problem) is not { } page)
        {
            Console.Error.WriteLine(TerminalText.Of(problem));
            return ExitStatus.WrongUsage;
        }

        var file = site.Pages.First(candidate => candidate.Id == page).File;
        var bytes = File.ReadAllBytes(Path.Combine(options.InputFolder, file.Value));
        var text = Encoding.UTF8.GetString(bytes);
        if (!Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) || ClaimInsertion.Insert(text, property, claim) is not { } changed)
        {
            Console.Error.WriteLine($"The claims of {NewFile.Shown(file, options)} are not written as a list with a line each, so this has to be added by hand:\n");
            foreach (var line in ClaimInsertion.ByHand(property, claim))
            {
                Console.Error.WriteLine(TerminalText.Of(line));
            }

            return ExitStatus.Failure;
        }

        var done = $"Added to {NewFile.Shown(file, options)}. See what follows from it: explain {page} {TerminalText.Of(property)}.";
        return NewFile.Change(options, file, changed, done, cancellation);
    }
}

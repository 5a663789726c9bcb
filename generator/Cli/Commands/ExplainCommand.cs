using System.CommandLine;
using AlitaWiki.Cli.Explain;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Commands;

/// <summary><c>explain PAGE PROPERTY</c>: a question, every pair's verdict with the rule that decided it, and the basis.</summary>
internal sealed class ExplainCommand
{
    private readonly SiteOptions _site = new();

    private readonly Argument<string> _page = new("page") { Description = "A page's id, title or alias.", HelpName = "PAGE" };

    private readonly Argument<string> _property = new("property") { Description = "A property of properties.yml.", HelpName = "PROPERTY" };

    private readonly Option<bool> _all = new("--all") { Description = $"Tell all of a question with more than {Excerpt.MostClaims} claims; else the first of each list." };

    public static Command Create()
    {
        var explain = new ExplainCommand();
        var command = new Command("explain", "Explain what the sources say on one question, and what follows from it.");
        command.Arguments.Add(explain._page);
        command.Arguments.Add(explain._property);
        command.Options.Add(explain._all);
        explain._site.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() => explain.Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var options = _site.Read(parsed);
        var report = Generator.Create().Check(options, null, cancellation);
        if (!report.Succeeded)
        {
            TextMessages.Print(report.Diagnostics, options.InputFolder);
            return ExitStatus.Failure;
        }

        var wiki = report.Wiki;
        var pageName = parsed.GetRequiredValue(_page);
        var property = parsed.GetRequiredValue(_property);
        if (Find(wiki, pageName, property, out var question) is { } problem)
        {
            Console.Error.WriteLine(TerminalText.Of(problem));
            return ExitStatus.WrongUsage;
        }

        Explanation.Print(
            Terminal.Create(Console.Out, Console.IsOutputRedirected),
            question!,
            wiki,
            ShownPath.Of(wiki.PagesById[question!.Id.Page].File, options.InputFolder),
            parsed.GetValue(_all));
        return ExitStatus.Success;
    }

    /// <summary>Finds the question, or says why there is none.</summary>
    private static string? Find(Wiki wiki, string pageName, string property, out Question? question)
    {
        question = null;
        if (PageLookup.Find(wiki.Names, pageName, out var problem) is not { } page)
        {
            return problem;
        }

        if (wiki.QuestionsById.TryGetValue(new QuestionId(page, new PropertyId(property)), out question))
        {
            return null;
        }

        var asked = wiki.PagesById[page].Questions.Select(item => item.Id.Property.Value).ToArray();
        return asked.Length == 0
            ? $"No source says anything about {page}."
            : $"No source says anything about '{property}' of {page}.{PageLookup.Suggest(property, asked)} They do about: {string.Join(", ", asked)}.";
    }
}

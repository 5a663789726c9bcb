using AlitaWiki.Cli.Markdown;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Differences;

/// <summary>What changes, as Markdown for a pull request.</summary>
internal sealed class DifferenceReport(Wiki before, Wiki after, PlaceLinks beforePlaces, PlaceLinks afterPlaces)
{
    /// <summary>Of more answers the first are told.</summary>
    private const int MostAnswers = 8;

    /// <param name="files">Files beside the pages that changed: properties.yml and its like.</param>
    /// <param name="isSure">Whether the earlier state is without errors, which may hide some of it.</param>
    public string Write(PageDifferences pages, QuestionDifferences questions, MediaDifferences media, IReadOnlyList<SourcePath> files, bool isSure)
    {
        var report = new BoundedMarkdown();
        report.Line("## What changes in the wiki");
        if (!isSure)
        {
            report.Line("The earlier state has errors of its own, so this comparison may be incomplete.");
        }

        if (pages.AreNone && media.AreNone && files.Count == 0 && questions is { Introduced.Count: 0, Resolved.Count: 0, Changed.Count: 0 })
        {
            report.Line("Nothing.");
        }

        report.List("New disagreements", questions.Introduced, Question);
        report.List("Disagreements that change", questions.Changed, Question);
        report.List("Disagreements that are no more", questions.Resolved, Question);
        report.List("New pages", pages.Added, page => $"- {Named(page, afterPlaces)}");
        report.List("Changed pages", pages.Changed, page => $"- {Named(page, afterPlaces)}");
        report.List("Renamed pages", pages.Renamed, pair => $"- {Named(pair.After, afterPlaces)}, before {beforePlaces.Of(pair.Before.File)}");
        report.List("Removed pages", pages.Removed, page => $"- {Named(page, beforePlaces)}");
        report.List("New pictures and other media", media.Added, file => $"- {afterPlaces.Of(file)}");
        report.List("Changed media", media.Changed, file => $"- {afterPlaces.Of(file)}");
        report.List("Renamed media", media.Renamed, pair => $"- {afterPlaces.Of(pair.After)}, before {beforePlaces.Of(pair.Before)}");
        report.List("Removed media", media.Removed, file => $"- {beforePlaces.Of(file)}");
        report.List("Other changed files", files, file => $"- {afterPlaces.Of(file)}");
        return report.ToString();
    }

    private static string Named(Page page, PlaceLinks places) => $"{CodeSpan.Of(page.Title)} ({places.Of(page.File)})";

    private string Question(QuestionDifference pair)
    {
        var (wiki, question) = pair.After is not null ? (after, pair.After) : (before, pair.Before!);
        var page = wiki.PagesById[question.Id.Page];
        IEnumerable<string> lines =
        [
            $"- {CodeSpan.Of(page.Title)}: {CodeSpan.Of(question.Property.Question)}",
            .. State("Before", pair.Before, before, beforePlaces),
            .. State("After", pair.After, after, afterPlaces),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> State(string when, Question? question, Wiki wiki, PlaceLinks places)
    {
        if (question is null)
        {
            return [$"  - {when}: nobody says anything"];
        }

        var answers = question.Positions.Take(MostAnswers).Select(position => $"    - {Answer(position, question, places)}");
        var rest = question.Positions.Length - MostAnswers;
        return [$"  - {when}: {StatusNames.Heading(question.Status)} ({StatusNames.Of(question.Status)})", .. answers, .. rest > 0 ? [$"    - and {rest} more answers"] : Array.Empty<string>()];
    }

    private static string Answer(Position position, Question question, PlaceLinks places)
    {
        var stance = Wording.StanceWord(position.Stance) is { } word ? $" ({word})" : "";
        var origins = position.Origins.IsEmpty ? "" : $", on the word of {CodeSpan.Of(string.Join(", ", position.Origins.Select(origin => origin.Name).Take(MostAnswers)))}";
        var claim = position.Bearers.Concat(position.Claims).Select(question.Claim).FirstOrDefault();
        return $"{CodeSpan.Of(position.Value.Display)}{stance}{origins}{(claim is null ? "" : $", {places.Of(claim.Span)}")}";
    }
}

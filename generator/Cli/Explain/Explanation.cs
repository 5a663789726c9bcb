using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;
using Spectre.Console;

namespace AlitaWiki.Cli.Explain;

/// <summary>A question told as a person would tell it: what is asked, what the sources answer, and why that is a disagreement or none.</summary>
internal static class Explanation
{
    /// <param name="console">In colour or plain.</param>
    /// <param name="question">The question.</param>
    /// <param name="wiki">The wiki that it is of.</param>
    /// <param name="file">The page's file, as the reader finds it.</param>
    /// <param name="tellsAll">Whether all of a very large question is told, and not the first of each list.</param>
    public static void Print(IAnsiConsole console, Question question, Wiki wiki, string file, bool tellsAll)
    {
        var writer = new ExplanationWriter(console);
        var claims = new QuestionClaims(question, wiki);
        var excerpt = new Excerpt(question, tellsAll);

        WriteStatus(writer, question, wiki.PagesById[question.Id.Page].Title);
        if (excerpt.IsPartial)
        {
            writer.Line(0, string.Create(
                CultureInfo.InvariantCulture,
                $"There are {question.Claims.Length:n0} claims; of each list here stand the first {Excerpt.Items}, and the pairs of the first {Excerpt.Items} claims. --all tells everything."));
        }

        new AnswersSection(writer, claims, excerpt).Write(question);
        PairsSection.Write(writer, question, claims, excerpt);
        DecisionSection.Write(writer, question, file, wiki.AsOf);
    }

    private static void WriteStatus(ExplanationWriter writer, Question question, string title)
    {
        writer.Line(0, $"{title}: {question.Property.Question}");
        writer.Line(
            0,
            $"{StatusNames.Heading(question.Status)} ({StatusNames.Of(question.Status)}). {Wording.Meaning(question.Status)}",
            Colour(question.Status));
        if (question.Status == QuestionStatus.Resolved)
        {
            writer.Line(0, $"Without the decision: {StatusNames.Of(question.OpenStatus)}. {Wording.Meaning(question.OpenStatus)}");
        }

        if (Wording.IsContested(question.OpenStatus) && question.Since is { } since)
        {
            writer.Line(0, $"It has stood so since {Wording.Since(since)}.");
        }
    }

    private static Color Colour(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => Color.Red,
        QuestionStatus.Doubted or QuestionStatus.Competing or QuestionStatus.Unsettled => Color.Yellow,
        _ => Color.Green,
    };
}

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
    public static void Print(IAnsiConsole console, Question question, Wiki wiki, string file)
    {
        var writer = new ExplanationWriter(console);
        var claims = new QuestionClaims(question, wiki);

        WriteStatus(writer, question, wiki.PagesById[question.Id.Page].Title);
        new AnswersSection(writer, claims).Write(question);
        PairsSection.Write(writer, question, claims);
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

using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Explain;

/// <summary>The basis that a decision would rest on, and how one is recorded.</summary>
internal static class DecisionSection
{
    public static void Write(ExplanationWriter writer, Question question, string file, DateOnly today)
    {
        writer.Heading("The editors' decision");
        if (question.Resolution is { } resolution)
        {
            writer.Line(1, $"Decided for {resolution.Value.Display}{(resolution.On is { } day ? $" ({day.Display})" : "")}: {resolution.Because}");
            writer.Line(1, question.ResolutionIsStale
                ? $"It is out of date: it was taken on basis {resolution.Basis}, and the claims have changed since. Where it still holds, write the new basis, {question.Basis}, in {file}."
                : $"It holds while the basis is {question.Basis}, which changes with the claims.");
            return;
        }

        writer.Line(1, $"There is none. Where one is taken, it is recorded in the front matter of {file}:");
        writer.Blank();
        writer.Line(2, "resolutions:");
        writer.Line(3, string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Id.Property}: {{ value: …, because: …, on: {today:yyyy-MM-dd}, basis: {question.Basis} }}"));
        writer.Blank();
        writer.Line(1, $"The basis, {question.Basis}, stands for the claims as they are now; when they change, the decision is out of date.");
    }
}

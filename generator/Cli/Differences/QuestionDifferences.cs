using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli.Differences;

/// <summary>A question before and after; null where it was not there.</summary>
internal sealed record QuestionDifference(Question? Before, Question? After);

/// <summary>Which disagreements came, went or became others between two states of a wiki; each list in order of question.</summary>
internal sealed record QuestionDifferences(
    IReadOnlyList<QuestionDifference> Introduced,
    IReadOnlyList<QuestionDifference> Resolved,
    IReadOnlyList<QuestionDifference> Changed)
{
    public static QuestionDifferences Of(Wiki before, Wiki after, PageDifferences pages)
    {
        var names = pages.Renamed.ToDictionary(pair => pair.Before.Id, pair => pair.After.Id);
        var earlier = before.Questions.ToDictionary(question => question.Id with { Page = names.GetValueOrDefault(question.Id.Page, question.Id.Page) });
        var pairs = earlier.Keys.Union(after.Questions.Select(question => question.Id)).Order()
            .Select(id => new QuestionDifference(earlier.GetValueOrDefault(id), after.QuestionsById.GetValueOrDefault(id)))
            .ToArray();
        return new QuestionDifferences(
            [.. pairs.Where(pair => !IsOpen(pair.Before) && IsOpen(pair.After))],
            [.. pairs.Where(pair => IsOpen(pair.Before) && !IsOpen(pair.After))],
            [.. pairs.Where(pair => IsOpen(pair.Before) && IsOpen(pair.After) && IsOther(pair.Before!, pair.After!))]);
    }

    private static bool IsOpen(Question? question) => question is not null && Wording.IsOpen(question.Status);

    /// <summary>A page's new name alone changes every hash, but no answer.</summary>
    private static bool IsOther(Question before, Question after) =>
        before.Status != after.Status
        || (before.Id == after.Id ? before.Basis != after.Basis : !Answers(before).SequenceEqual(Answers(after)));

    private static IEnumerable<string> Answers(Question question) =>
        question.Positions.Select(position => $"{position.Value.Canonical} {position.Stance} {string.Join(' ', position.Origins.Select(origin => origin.Key))}");
}

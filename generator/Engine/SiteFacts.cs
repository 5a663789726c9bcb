using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine;

/// <summary>What is told of a wiki when it has been built.</summary>
/// <param name="Open">How many questions have each of the statuses that are not settled, in their order.</param>
/// <param name="ForeignUrl">The address that it was built for, where that is not its own.</param>
/// <param name="HistoryMissing">Why there is no history, and how to have it.</param>
/// <param name="Repository">Where its files are kept.</param>
public sealed record SiteFacts(
    int Pages, int Claims, int Questions, ImmutableArray<StatusCount> Open, string? ForeignUrl, string? HistoryMissing, string? Repository)
{
    public static SiteFacts Of(Wiki wiki) => new(
        wiki.Pages.Length,
        wiki.Claims.Length,
        wiki.Questions.Length,
        [
            .. wiki.Questions
                .Where(question => Wording.IsOpen(question.Status))
                .CountBy(question => question.Status)
                .OrderBy(entry => entry.Key)
                .Select(entry => new StatusCount(entry.Key, entry.Value)),
        ],
        wiki.NoIndex ? wiki.Config.Url : null,
        wiki.HistoryMissing,
        wiki.Config.Repository);
}

/// <summary>How many questions have a status.</summary>
public sealed record StatusCount(QuestionStatus Status, int Questions);

using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All dates and periods in order of time, each with all its answers, on as many pages as it takes.</summary>
internal sealed class TimelinePages : IPageKind
{
    private const string Title = "Timeline";
    private const string Undated = "No date set";
    private const string Hidden = "Behind spoilers";

    /// <summary>An answer has up to some 500 bytes, and what stands around the answers to a question as much as two of them.</summary>
    private const int MostAnswers = 450;
    private const int Frame = 2;

    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        ListParts.Of(GeneratedRoutes.Timeline, Title, DatedEntries.Of(wiki), MostAnswers, Range, weight: entry => entry.Answers.Length + Frame)
            .Select(part => new PlannedPage(part.Route, part.Title, null, context => View(part, context)));

    private static TimelinePageView View(ListPart<DatedEntry> part, ViewContext context)
    {
        var wiki = context.Wiki;
        var axis = TimeAxis.Around(
            part.Items
                .Where(entry => !entry.Hidden)
                .SelectMany(entry => entry.Answers)
                .Select(answer => answer.Span)
                .OfType<DatedSpan>()
                .Where(TimeAxis.CanHold));
        var isFirst = part.Route == GeneratedRoutes.Timeline;
        var day = wiki.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return new TimelinePageView
        {
            Site = context.Site,
            Title = part.Title,
            Description = "Every date that the sources give, in order of time, with all answers where they differ.",
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = isFirst ? Breadcrumbs.Top(wiki) : [.. Breadcrumbs.Top(wiki), new PageLink(Title, GeneratedRoutes.Timeline)],
            AsOf = day,
            Ticks = axis?.Ticks() ?? [],
            Today = axis is not null && axis.Holds(wiki.AsOf) ? new TimelineTick(axis.At(wiki.AsOf.DayNumber), "as of " + day) : null,
            Groups =
            [
                .. part.Items
                    .GroupBy(HeadingOf, StringComparer.Ordinal)
                    .Select(group => new TimelineGroup(group.Key, AnchorOf(group.First()), [.. group.Select(entry => View(entry, axis, wiki))])),
            ],
            Paging = part.Paging,
        };
    }

    private static TimelineEntry View(DatedEntry entry, TimeAxis? axis, Wiki wiki)
    {
        var question = entry.Question;
        var page = wiki.OutlinesById[question.Id.Page];
        return new TimelineEntry
        {
            Page = new PageLink(page.Title, page.Route),
            PropertyLabel = question.Property.Label,
            Question = page.Route.At(Anchors.Question(question.Id.Property)),
            Status = question.Status,
            HasCallout = Wording.HasCallout(question),
            Spoiler = SpoilerMark.Of(page),
            Alternatives = !question.Property.Many && entry.Answers.Length > 1,
            MoreAnswers = entry.MoreAnswers,
            Statements = Abridgement.Statements(question),
            Answers = [.. entry.Answers.Select(answer => View(answer, question, entry.Hidden ? null : axis))],
        };
    }

    private static TimelineAnswer View(DatedAnswer answer, Question question, TimeAxis? axis)
    {
        var held = answer.Span is { } span && TimeAxis.CanHold(span) ? axis : null;
        return new TimelineAnswer(
            Timelines.Bar(answer.Position, answer.Number, answer.Span, held),
            Wording.StanceWord(answer.Position.Stance),
            Qualifiers.Shared(answer.Position, question));
    }

    /// <summary>"1994–2019".</summary>
    private static string? Range(ImmutableArray<DatedEntry> entries)
    {
        var (first, last) = (HeadingOf(entries[0]), HeadingOf(entries.LastOrDefault(entry => entry is { Start: not null, Hidden: false }) ?? entries[0]));
        return first == last ? first : $"{first}–{last}";
    }

    private static string HeadingOf(DatedEntry entry) =>
        entry.Hidden ? Hidden
        : entry.Year is not { } year ? Undated
        : year > 0 ? year.ToString(CultureInfo.InvariantCulture)
        : $"{(1 - year).ToString(CultureInfo.InvariantCulture)} BC";

    private static string AnchorOf(DatedEntry entry) =>
        entry is { Hidden: false, Start: not null } ? "year-" + Slug.Of(HeadingOf(entry)) : Slug.Of(HeadingOf(entry));
}

using System.Collections.Immutable;
using System.Xml.Linq;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>
/// Open questions, each an entry of its own for as long as the statements stay the same: when what it rests on changes, it is
/// a new entry. Its date is that of the page's last change; a page that is not committed has none, and waits.
/// </summary>
internal static class DisagreementsFeed
{
    private const int MostEntries = 100;

    public static AtomFeed Of(ViewContext context)
    {
        var wiki = context.Wiki;
        return new AtomFeed(
            context.Canonical(new Route("/disagreements.atom"))!,
            context.Canonical(GeneratedRoutes.Disagreements)!,
            $"{wiki.Config.Title}: new and changed disagreements",
            wiki.Config.Title,
            wiki.Config.Language,
            wiki.History!.Changes.Max(change => change.Commit.At),
            [
                .. wiki.Questions
                    .Where(question => Wording.IsContested(question.Status) && wiki.PagesById[question.Id.Page].History is not null)
                    .OrderByDescending(question => wiki.PagesById[question.Id.Page].History!.LastChanged.At)
                    .ThenByPage(question => question.Id, wiki)
                    .Take(MostEntries)
                    .Select(question => Entry(question, context)),
            ]);
    }

    private static AtomEntry Entry(Question question, ViewContext context)
    {
        var page = context.Wiki.PagesById[question.Id.Page];
        var callout = context.Callouts.Of(question);
        return new AtomEntry(
            $"{context.Canonical(callout.Permalink)}:{question.Basis}",
            context.Canonical(callout.Permalink)!,
            $"{page.Title}: {question.Property.Question}",
            page.History!.LastChanged.At,
            null,
            [],
            [AtomXml.Html("p", $"{callout.Heading}."), .. Answers(callout)]);
    }

    private static ImmutableArray<XElement> Answers(CalloutView callout) => callout.Spoiler is { } spoiler
        ? [AtomXml.Html("p", $"The answers give away: {spoiler.Name}.")]
        : [AtomXml.Html("ul", callout.Positions.Select(position => AtomXml.Html("li", Answer(position))))];

    private static string Answer(PositionView position)
    {
        var value = string.Join(" or ", position.Parts.Select(part => part.Name));
        var marks = new[] { position.Qualifier, position.StanceWord, position.LapsedNote is null ? null : "passed" }.OfType<string>().ToArray();
        var voices = string.Join(", ", position.Voices.Select(voice => voice.Name));
        return $"{value}{(marks.Length == 0 ? "" : $" ({string.Join(", ", marks)})")}{(voices.Length == 0 ? "" : $": {voices}")}";
    }
}

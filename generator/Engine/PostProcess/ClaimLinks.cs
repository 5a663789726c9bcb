using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>The pages that a page's claims name: in values, and as speakers.</summary>
internal static class ClaimLinks
{
    public static IEnumerable<FoundLink> Of(RoutedPage page, ImmutableArray<Question> questions)
    {
        var hidden = page.FrontMatter.Spoiler is not null;
        foreach (var question in questions)
        {
            foreach (var claim in question.Claims)
            {
                foreach (var reference in claim.Value.Pages)
                {
                    yield return Link(reference.Name, reference.Id, $"{question.Property.Label}: {claim.Value.Display}.", question);
                }

                foreach (var speaker in claim.Speakers.Where(speaker => speaker.Page is not null))
                {
                    yield return Link(speaker.Name, speaker.Page, $"Quoted on the question “{question.Property.Question}”", question);
                }
            }
        }

        // The sentences of the body say more than a line of the infobox, and come first.
        FoundLink Link(string name, PageId? target, string context, Question question) =>
            new(page.Id, name, target, hidden ? null : context, int.MaxValue / 2 + question.Property.Order);
    }
}

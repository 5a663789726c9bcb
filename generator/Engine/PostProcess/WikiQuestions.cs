using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All questions of the wiki in order of id, and each page's; and all claims, those in no question included.</summary>
internal sealed record WikiQuestions(ImmutableArray<Question> All, ImmutableArray<Claim> Claims, QuestionTable ById)
{
    public static WikiQuestions Of(ImmutableArray<RoutedPage> pages, ImmutableArray<PageQuestions> byPage) => new(
        // The pages are in order of id already.
        [.. byPage.SelectMany(page => page.Questions.Sort((a, b) => a.Id.Property.CompareTo(b.Id.Property)))],
        [.. byPage.SelectMany(page => page.Claims)],
        new QuestionTable(pages.Zip(byPage).ToDictionary(item => item.First.Id, item => item.Second.Questions)));
}

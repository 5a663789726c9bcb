using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>All questions of the wiki in order of id, and each page's; and all claims, those in no question included.</summary>
internal sealed record WikiQuestions(ImmutableArray<Question> All, ImmutableArray<Claim> Claims, QuestionTable ById)
{
    public static WikiQuestions Of(ImmutableArray<RoutedPage> pages, ImmutableArray<PageQuestions> byPage) => new(
        [.. byPage.SelectMany(page => page.Questions).OrderBy(question => question.Id)],
        [.. byPage.SelectMany(page => page.Claims)],
        new QuestionTable(pages.Zip(byPage).ToDictionary(item => item.First.Id, item => item.Second.Questions)));
}

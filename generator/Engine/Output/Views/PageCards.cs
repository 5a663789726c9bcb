using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Pages as lists show them; what a whole page gives away stays out.</summary>
internal static class PageCards
{
    public static PageCard Of(PageOutline page, Wiki wiki)
    {
        var questions = wiki.QuestionsById.OfPage(page.Id);
        return new PageCard
        {
            Title = page.Title,
            Route = page.Route,
            Summary = page.PublicSummary,
            TypeLabel = page.Type.Label,
            OpenQuestions = questions.Count(question => Wording.IsOpen(question.Status)),
            Claims = questions.Sum(question => question.Claims.Length),
            Image = page.Spoiler is null ? page.Image : null,
        };
    }
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output;
using AlitaWiki.Engine.Output.Views;
using AlitaWiki.Theme.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AlitaWiki.Tests.Extensibility;

/// <summary>All pages in one, with one list of references: a page kind that the product does not bring along.</summary>
internal sealed class LogbookPage : IPageKind
{
    private static readonly Route s_route = Route.Of("logbook");

    public IEnumerable<PlannedPage> Plan(Wiki wiki) => [new PlannedPage(s_route, "Logbook", null, View)];

    private static LogbookView View(ViewContext context)
    {
        var references = new ReferenceList(context.Wiki);
        return new LogbookView
        {
            Site = context.Site,
            Title = "Logbook",
            Route = s_route,
            Canonical = context.Canonical(s_route),
            Entries = [.. context.Wiki.Pages.Where(page => page.Source is null).Select(page => context.Body(page, references))],
            Sources = [.. references.ToViews().Select(reference => reference.Source.Title)],
            Claims = [.. context.Wiki.Questions.SelectMany(question => question.Claims).Select(claim => context.Evidence.Of(claim).Value)],
        };
    }
}

internal sealed record LogbookView : PageView
{
    public required IReadOnlyList<string> Entries { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> Claims { get; init; }
}

/// <summary>Draws the page within the theme's own frame.</summary>
internal sealed class LogbookComponent : ComponentBase
{
    [Parameter]
    public required LogbookView View { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Document>(0);
        builder.AddComponentParameter(1, nameof(Document.View), View);
        builder.AddComponentParameter(2, nameof(Document.ChildContent), (RenderFragment)Content);
        builder.CloseComponent();
    }

    private void Content(RenderTreeBuilder builder)
    {
        foreach (var entry in View.Entries)
        {
            builder.AddMarkupContent(0, entry);
        }

        builder.OpenElement(1, "footer");
        builder.AddContent(2, string.Join("; ", [.. View.Sources, .. View.Claims]));
        builder.CloseElement();
    }
}

using AlitaWiki.Engine.Model;
using AlitaWiki.Theme.Components.Callouts;
using AlitaWiki.Theme.Components.Pages;
using AlitaWiki.Theme.Drawing;
using Microsoft.AspNetCore.Components;

namespace AlitaWiki.Theme;

/// <summary>Draws views with Razor components, one component a view type.</summary>
public sealed class WikiTheme : ITheme
{
    /// <summary>The parameter in which a component receives its view.</summary>
    public const string ViewParameter = "View";

    private readonly Dictionary<Type, Type> _components = [];

    public WikiTheme()
    {
        Register<ArticleView, ArticlePage>();
        Register<HomeView, HomePage>();
        Register<ListingView, ListingPage>();
        Register<IndexView, IndexPage>();
        Register<DisagreementsView, DisagreementsPage>();
        Register<TimelinePageView, TimelinePage>();
        Register<RandomView, RandomPage>();
        Register<SourceClaimsView, SourceClaimsPage>();
        Register<SourcesView, SourcesPage>();
        Register<QuestionStatementsView, QuestionStatementsPage>();
        Register<WantedPagesView, WantedPagesPage>();
        Register<SearchView, SearchPage>();
        Register<RecentChangesView, RecentChangesPage>();
        Register<NotFoundView, NotFoundPage>();
        Register<CalloutView, CalloutAside>();
    }

    public IReadOnlyList<ThemeAsset> Assets { get; private set; } = ThemeAssets.Load();

    /// <summary>Takes the style sheets and scripts of a folder in place of those that travel with the theme, for whoever works on them.</summary>
    /// <param name="files">Their paths under the folder, with forward slashes.</param>
    /// <exception cref="IOException">One cannot be read; all stay as they were.</exception>
    public void ReadAssets(string folder, IEnumerable<string> files) => Assets = ThemeAssets.Load(folder, files);

    /// <summary>
    /// Draws views of type <typeparamref name="TView"/> with <typeparamref name="TComponent"/>, which has a parameter
    /// <c>View</c> of that type. Replaces an earlier registration; call it before the first page is rendered.
    /// </summary>
    public WikiTheme Register<TView, TComponent>()
        where TView : View
        where TComponent : IComponent
    {
        _components[typeof(TView)] = typeof(TComponent);
        return this;
    }

    /// <exception cref="InvalidOperationException">No component is registered for the view's type.</exception>
    public void Render(View view, TextWriter output)
    {
        if (!_components.TryGetValue(view.GetType(), out var component))
        {
            throw new InvalidOperationException($"The theme has no component for {view.GetType().Name}; register one.");
        }

        if (PartType.Of(component) is { } type)
        {
            var part = type.Create();
            type.Set(part, ViewParameter, view);
            ComponentMarkup.Write(typeof(OnePiece), nameof(Part), part, output);
        }
        else
        {
            ComponentMarkup.Write(component, ViewParameter, view, output);
        }
    }
}

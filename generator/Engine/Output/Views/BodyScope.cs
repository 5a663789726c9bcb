using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Answers what one page's body asks of the wiki.</summary>
internal sealed class BodyScope(ViewContext context, Page page, ReferenceList references, ITheme theme) : IBodyScope
{
    /// <summary>Stands for the site while addresses on it are resolved; nobody has it.</summary>
    private static readonly Uri s_site = new("http://site.invalid/");

    private readonly Wiki _wiki = context.Wiki;
    private readonly HashSet<QuestionId> _placed = [];

    public LinkTarget Link(string name, string? heading)
    {
        if (name.Length == 0)
        {
            return Found(page, heading);
        }

        return _wiki.Names.FindOne(name) is { } id
            ? Found(_wiki.OutlinesById[id], heading)
            : new LinkTarget(name, WantedPlaces.PageOf(name, _wiki), Anchors.Wanted(name), Wanted: true);
    }

    public LinkTarget? PageFile(PageFileAddress address) =>
        address.From(page.Id) is { } id && _wiki.OutlinesById.TryGetValue(id, out var target) ? Found(target, address.Heading) : null;

    public Route? Media(string name) => _wiki.Media.Find(name);

    public PictureSize? SizeOf(string address) =>
        Uri.TryCreate(new Uri(s_site, page.Route.Value), address, out var whole) && whole.Host == s_site.Host
            ? context.SizeOf(new Route(whole.AbsolutePath))
            : null;

    public CitationMark? Cite(string source, string? locator) =>
        _wiki.Names.FindSources(source) is [var only] ? references.Cite(only, locator) : null;

    public PageLink? Source(string name) =>
        _wiki.Names.FindSources(name) is [var only] ? new PageLink(_wiki.OutlinesById[only].Title, _wiki.OutlinesById[only].Route) : null;

    public ValueText? Value(string? pageName, string property) =>
        Question(pageName, property) is { } question
            ? new ValueText(
                question.Id,
                question.Status,
                ValueViews.Of(question, value => NameLinks.Of(value, _wiki), references),
                Wording.HasCallout(question) ? _wiki.OutlinesById[question.Id.Page].Route.At(Anchors.Question(question.Id.Property)) : null)
            : null;

    public string? Callout(string? pageName, string property)
    {
        if (Question(pageName, property) is not { } question)
        {
            return null;
        }

        var view = context.Callouts.Of(question) with { Elsewhere = question.Id.Page != page.Id };
        if (view.Elsewhere || !_placed.Add(question.Id))
        {
            // Another page's callout, or a second one of the same question, must not share the anchor.
            view = view with { Anchor = $"{view.Anchor}-{question.Id.Page.Name}-{_placed.Count}" };
        }

        using var html = new StringWriter(CultureInfo.InvariantCulture);
        theme.Render(view, html);
        return html.ToString();
    }

    private Question? Question(string? pageName, string property)
    {
        var id = pageName is null ? page.Id : _wiki.Names.FindOne(pageName);
        return id is { } found ? _wiki.QuestionsById.GetValueOrDefault(new QuestionId(found, new PropertyId(property))) : null;
    }

    private LinkTarget Found(PageOutline target, string? heading) =>
        new(
            target.Title,
            target.Route,
            heading is null ? null : _wiki.HeadingsById[target.Id].Find(heading)?.Anchor,
            Wanted: false);
}

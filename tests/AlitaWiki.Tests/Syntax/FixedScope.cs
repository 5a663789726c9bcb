using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;
using AlitaWiki.Engine.Syntax.PageFiles;

namespace AlitaWiki.Tests.Syntax;

/// <summary>A small wiki about a lighthouse, as a body sees it: what Specs/markdown.md says exists, exists.</summary>
internal sealed class FixedScope : IBodyScope
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["keeper"] = "Keeper",
        ["people/mara-voss"] = "Mara Voss",
        ["the lamp"] = "The Lamp",
    };

    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["logbook"] = "The Keeper's Logbook",
        ["harbour-news"] = "Harbour News",
    };

    private readonly List<string> _numbers = [];
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);

    public LinkTarget Link(string name, string? heading)
    {
        var fragment = heading is null ? null : NameFolding.Fold(heading).Replace(' ', '-');
        if (name.Length == 0)
            return new LinkTarget("This page", new Route("/this-page"), fragment, Wanted: false);

        return Titles.TryGetValue(NameFolding.Fold(name), out var title)
            ? new LinkTarget(title, new Route("/" + NameFolding.Fold(title).Replace(' ', '-')), fragment, Wanted: false)
            : new LinkTarget(name, new Route("/wanted-pages"), NameFolding.Fold(name), Wanted: true);
    }

    public LinkTarget? PageFile(PageFileAddress address) =>
        address.From(new PageId("island/this-page")) is { } id && Titles.TryGetValue(id.Value, out var title)
            ? new LinkTarget(title, Route.Of(id.Value), address.Heading, Wanted: false)
            : null;

    public Route? Media(string name) => name == "tower.svg" ? new Route("/media/tower.svg") : null;

    public PictureSize? SizeOf(string address) => address == "/media/tower.svg" ? new PictureSize(40, 90) : null;

    public CitationMark? Cite(string source, string? locator)
    {
        if (!Sources.ContainsKey(source))
            return null;

        if (!_numbers.Contains(source))
            _numbers.Add(source);

        var number = _numbers.IndexOf(source) + 1;
        var mark = _marks[source] = _marks.GetValueOrDefault(source) + 1;
        return new CitationMark($"cite-{number}-{mark}", number, $"ref-{number}", locator);
    }

    public PageLink? Source(string name) =>
        Sources.TryGetValue(name, out var title) ? new PageLink(title, new Route("/sources/" + name)) : null;

    public ValueText? Value(string? page, string property) => (page ?? "", property) switch
    {
        ("", "height") => new ValueText(
            new QuestionId(new PageId("this-page"), new PropertyId("height")),
            QuestionStatus.Agreed,
            [new InfoboxValue { Parts = [new NameLink("40 metres", null)], Citations = [Cite("logbook", "p. 2")!] }],
            null),
        ("", "lit-on") => new ValueText(
            new QuestionId(new PageId("this-page"), new PropertyId("lit-on")),
            QuestionStatus.Doubted,
            [
                new InfoboxValue { Parts = [new NameLink("1 May 1890", null)], Qualifier = "main lamp" },
                new InfoboxValue { Parts = [new NameLink("1891", null)], StanceWord = "expected", Lapsed = true },
            ],
            new Route("/this-page#question-lit-on")),
        ("The Lamp", "maker") => new ValueText(
            new QuestionId(new PageId("the-lamp"), new PropertyId("maker")),
            QuestionStatus.SingleOrigin,
            [new InfoboxValue { Parts = [new NameLink("Keeper", new Route("/keeper")), new NameLink("Orla", new Route("/wanted-pages"), Wanted: true)] }],
            null),
        _ => null,
    };

    public string? Callout(string? page, string property) =>
        property == "lit-on" ? $"<aside data-page=\"{page}\">lit-on</aside>" : null;
}

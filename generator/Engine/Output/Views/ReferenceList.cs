using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Numbers the sources that one page cites, in order of first mention, and remembers every mention.</summary>
public sealed class ReferenceList(Wiki wiki)
{
    private readonly Dictionary<PageId, int> _numbers = [];
    private readonly List<(PageId Source, List<CitationMark> Marks)> _references = [];

    public CitationMark Cite(PageId source, string? locator)
    {
        if (!_numbers.TryGetValue(source, out var number))
        {
            number = _references.Count + 1;
            _numbers.Add(source, number);
            _references.Add((source, []));
        }

        var marks = _references[number - 1].Marks;
        var mark = new CitationMark($"cite-{number}-{marks.Count + 1}", number, $"ref-{number}", locator);
        marks.Add(mark);
        return mark;
    }

    public ImmutableArray<ReferenceView> ToViews() =>
    [
        .. _references.Select((reference, index) =>
        {
            var page = wiki.OutlinesById[reference.Source];
            return new ReferenceView
            {
                Number = index + 1,
                Anchor = $"ref-{index + 1}",
                Source = new PageLink(page.Title, page.Route),
                Publisher = page.Source?.Publisher,
                Published = page.Source?.Published?.Display,
                Marks = [.. reference.Marks],
            };
        }),
    ];
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>The links of all pages turned round. A build brings up to date what changed since the one before.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<PageId, Known> _known = [];
    private readonly Dictionary<PageId, Dictionary<PageId, Backlink>> _from = [];
    private readonly Dictionary<PageId, ImmutableArray<Backlink>> _to = [];
    private readonly Dictionary<string, Dictionary<PageId, string>> _missing = new(StringComparer.Ordinal);
    private ImmutableArray<WantedPage> _wanted = [];

    public WikiLinks Update(ImmutableArray<RoutedPage> pages, ImmutableArray<PageLinks> links, ImmutableArray<PageOutline> outlines)
    {
        var changed = new Changed();
        for (var index = 0; index < pages.Length; index++)
        {
            Update(pages[index].Id, links[index], outlines[index].Title, changed);
        }

        if (_known.Count > pages.Length)
        {
            foreach (var gone in _known.Keys.Except(pages.Select(page => page.Id)).ToArray())
            {
                Remove(gone, _known[gone], changed);
                _known.Remove(gone);
            }
        }

        foreach (var target in changed.Targets)
        {
            Collect(target);
        }

        if (changed.Missing)
        {
            _wanted = Wanted();
        }

        return new WikiLinks(_to, _wanted);
    }

    private void Update(PageId page, PageLinks links, string title, Changed changed)
    {
        var known = _known.GetValueOrDefault(page);
        if (known is not null && ReferenceEquals(known.Links, links))
        {
            if (known.Title != title)
            {
                // It stands elsewhere among the others.
                _known[page] = new Known(links, title);
                changed.Targets.UnionWith(TargetsOf(page, known));
                changed.Missing |= MissingOf(known).Any();
            }

            return;
        }

        if (known is not null)
        {
            Remove(page, known, changed);
        }

        _known[page] = new Known(links, title);
        Add(page, _known[page], changed);
    }

    private void Remove(PageId page, Known known, Changed changed)
    {
        foreach (var target in TargetsOf(page, known))
        {
            _from[target].Remove(page);
            changed.Targets.Add(target);
        }

        foreach (var name in MissingOf(known))
        {
            _missing[name.Key].Remove(page);
            changed.Missing = true;
        }
    }

    /// <summary>One entry for each page that it links to, with the first sentence that may be shown.</summary>
    private void Add(PageId page, Known known, Changed changed)
    {
        foreach (var link in known.Links.Links)
        {
            if (link.Target is { } target && target != page)
            {
                var from = Of(_from, target);
                if (!from.TryGetValue(page, out var first) || (first.Context is null && link.Context is not null))
                {
                    from[page] = new Backlink(page, link.Context);
                }

                changed.Targets.Add(target);
            }
        }

        foreach (var name in MissingOf(known))
        {
            Of(_missing, name.Key)[page] = name.Min(StringComparer.Ordinal)!;
            changed.Missing = true;
        }
    }

    /// <summary>In order of title.</summary>
    private void Collect(PageId target)
    {
        ImmutableArray<Backlink> links =
        [
            .. _from[target].Values
                .Select(link => (Link: link, Name: _known[link.From].FoldedTitle))
                .OrderBy(item => item.Name, StringComparer.Ordinal)
                .ThenBy(item => item.Link.From)
                .Select(item => item.Link),
        ];
        if (links.IsEmpty)
        {
            _from.Remove(target);
            _to.Remove(target);
        }
        else if (!(_to.TryGetValue(target, out var known) && known.AsSpan().SequenceEqual(links.AsSpan())))
        {
            _to[target] = links;
        }
    }

    private ImmutableArray<WantedPage> Wanted()
    {
        foreach (var nobody in _missing.Where(entry => entry.Value.Count == 0).Select(entry => entry.Key).ToArray())
        {
            _missing.Remove(nobody);
        }

        ImmutableArray<WantedPage> wanted =
        [
            .. _missing
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new WantedPage(entry.Value.Values.Min(StringComparer.Ordinal)!, [.. entry.Value.Keys.OrderBy(page => _known[page].FoldedTitle, StringComparer.Ordinal).ThenBy(page => page)])),
        ];
        return wanted.AsSpan().SequenceEqual(_wanted.AsSpan()) ? _wanted : wanted;
    }

    private static HashSet<PageId> TargetsOf(PageId page, Known known) =>
        [.. known.Links.Links.Select(link => link.Target).OfType<PageId>().Where(target => target != page)];

    private static IEnumerable<IGrouping<string, string>> MissingOf(Known known) => known.Links.Links.Any(link => link.Target is null)
        ? known.Links.Links
            .Where(link => link.Target is null)
            .GroupBy(link => NameFolding.Fold(link.Name), link => link.Name, StringComparer.Ordinal)
        : [];

    private static Dictionary<PageId, TValue> Of<TKey, TValue>(Dictionary<TKey, Dictionary<PageId, TValue>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var inner))
        {
            index.Add(key, inner = []);
        }

        return inner;
    }

    private sealed record Known(PageLinks Links, string Title)
    {
        public string FoldedTitle { get; } = NameFolding.Fold(Title);
    }

    private sealed class Changed
    {
        public HashSet<PageId> Targets { get; } = [];

        public bool Missing { get; set; }
    }
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>The links of all pages turned round. A build brings up to date what changed since the one before.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<PageId, Known> _known = [];
    private readonly Dictionary<PageId, Dictionary<PageId, Backlink>> _from = [];
    private readonly Dictionary<PageId, ImmutableArray<Backlink>> _to = [];
    private readonly Dictionary<string, Dictionary<PageId, string>> _missing = new(StringComparer.Ordinal);
    private ImmutableArray<WantedPage> _wanted = [];

    public WikiLinks Update(ImmutableArray<RoutedPage> pages, ImmutableArray<PageLinks> links, Table<PageId, PageOutline> outlines)
    {
        var changed = new Changed();
        var there = new HashSet<PageId>(pages.Length);
        foreach (var (page, own) in pages.Zip(links))
        {
            there.Add(page.Id);
            Update(page.Id, new Known(own, outlines[page.Id]), changed);
        }

        if (_known.Count > there.Count)
        {
            foreach (var gone in _known.Keys.Where(page => !there.Contains(page)).ToArray())
            {
                Update(gone, null, changed);
            }
        }

        foreach (var target in changed.Targets)
        {
            Collect(target, outlines);
        }

        if (changed.Missing)
        {
            _wanted = Wanted();
        }

        return new WikiLinks(_to, _wanted);
    }

    private void Update(PageId page, Known? now, Changed changed)
    {
        var before = _known.GetValueOrDefault(page);
        if (before is not null && now is not null && ReferenceEquals(before.Links, now.Links))
        {
            if (before.Outline.Title != now.Outline.Title)
            {
                // It stands elsewhere among the others.
                changed.Targets.UnionWith(TargetsOf(page, now));
            }

            _known[page] = now;
            return;
        }

        if (before is not null)
        {
            Remove(page, before, changed);
        }

        if (now is null)
        {
            _known.Remove(page);
            return;
        }

        _known[page] = now;
        Add(page, now, changed);
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
        var targets = known.Links.Links.Where(link => link.Target is { } target && target != page).GroupBy(link => link.Target!.Value);
        foreach (var target in targets)
        {
            var context = target.OrderBy(link => link.Order).Select(link => link.Context).FirstOrDefault(text => text is not null);
            Of(_from, target.Key)[page] = new Backlink(page, context);
            changed.Targets.Add(target.Key);
        }

        foreach (var name in MissingOf(known))
        {
            Of(_missing, name.Key)[page] = name.Min(StringComparer.Ordinal)!;
            changed.Missing = true;
        }
    }

    /// <summary>In order of title.</summary>
    private void Collect(PageId target, Table<PageId, PageOutline> outlines)
    {
        ImmutableArray<Backlink> links =
        [
            .. _from[target].Values
                .Select(link => (Link: link, Name: NameFolding.Fold(outlines[link.From].Title)))
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
                .Select(entry => new WantedPage(entry.Value.Values.Min(StringComparer.Ordinal)!, [.. entry.Value.Keys.Order()])),
        ];
        return wanted.AsSpan().SequenceEqual(_wanted.AsSpan()) ? _wanted : wanted;
    }

    private static HashSet<PageId> TargetsOf(PageId page, Known known) =>
        [.. known.Links.Links.Select(link => link.Target).OfType<PageId>().Where(target => target != page)];

    private static IEnumerable<IGrouping<string, string>> MissingOf(Known known) =>
        known.Links.Links
            .Where(link => link.Target is null)
            .GroupBy(link => NameFolding.Fold(link.Name), link => link.Name, StringComparer.Ordinal);

    private static Dictionary<PageId, TValue> Of<TKey, TValue>(Dictionary<TKey, Dictionary<PageId, TValue>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var inner))
        {
            index.Add(key, inner = []);
        }

        return inner;
    }

    private sealed record Known(PageLinks Links, PageOutline Outline);

    private sealed class Changed
    {
        public HashSet<PageId> Targets { get; } = [];

        public bool Missing { get; set; }
    }
}

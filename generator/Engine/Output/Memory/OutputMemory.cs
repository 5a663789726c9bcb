using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Writing;

namespace AlitaWiki.Engine.Output.Memory;

/// <summary>What the output folder holds of the build before, and what it was made from.</summary>
/// <param name="isKept">Of a build that is the only one, nothing is noted for a next one.</param>
internal sealed class OutputMemory(bool isKept)
{
    private readonly ConcurrentDictionary<Route, Memo<PlannedPage>> _pages = [];
    private readonly ConcurrentDictionary<OutputPath, Memo<object>> _files = [];
    private readonly ConcurrentBag<Memo<PlannedPage>> _made = [];
    private readonly ConcurrentBag<(OutputPath Path, Memo<object> Made)> _madeFiles = [];
    private Dictionary<IPageKind, Memo<ImmutableArray<PlannedPage>>> _plans = [];
    private SiteFrame? _frame;

    /// <summary>What lies in the folder.</summary>
    public KnownManifest Manifest { get; } = new();

    /// <summary>Those of the wiki as it was written; null where what the folder holds is not known.</summary>
    public PartSet? Parts { get; private set; }

    /// <summary>The pages of a kind.</summary>
    public Memo<ImmutableArray<PlannedPage>> Plan(IPageKind kind, Wiki wiki)
    {
        if (_plans.TryGetValue(kind, out var known) && wiki.Parts.Confirms(known))
        {
            return known;
        }

        return isKept ? ReadLog.Record(Plan) : new Memo<ImmutableArray<PlannedPage>>(Plan(), []);

        ImmutableArray<PlannedPage> Plan() => [.. kind.Plan(wiki)];
    }

    /// <summary>Until the build has ended well, nothing is known of the folder.</summary>
    public void Begin(SiteFrame frame)
    {
        if (frame != _frame)
        {
            _pages.Clear();
            _files.Clear();
            _frame = frame;
        }
    }

    public bool Holds(PlannedPage page, Wiki wiki) =>
        _pages.TryGetValue(page.Route, out var known)
        && (ReferenceEquals(known.Value, page) || IsSame(page, known.Value))
        && wiki.Parts.Confirms(known);

    private static bool IsSame(PlannedPage page, PlannedPage known) =>
        page.Subject is not null && page.Subject.Equals(known.Subject) && Equals(page.Page, known.Page) && page.NoIndex == known.NoIndex && page.Title == known.Title;

    public bool Holds(SiteFile file, Wiki wiki) =>
        file.Subject is not null && _files.TryGetValue(file.Path, out var known) && file.Subject.Equals(known.Value) && wiki.Parts.Confirms(known);

    /// <summary>Makes a page, and notes what it is made from.</summary>
    public T Make<T>(PlannedPage page, Func<T> make)
    {
        if (!isKept)
        {
            return make();
        }

        _pages.TryRemove(page.Route, out _);
        var made = ReadLog.Record(make);
        _made.Add(new Memo<PlannedPage>(page, made.Reads));
        return made.Value;
    }

    /// <summary>Makes a file, and notes what it is made from.</summary>
    public T Make<T>(SiteFile file, Func<T> make)
    {
        if (!isKept || file.Subject is null)
        {
            return make();
        }

        _files.TryRemove(file.Path, out _);
        var made = ReadLog.Record(make);
        _madeFiles.Add((file.Path, new Memo<object>(file.Subject, made.Reads)));
        return made.Value;
    }

    /// <summary>The build has ended well.</summary>
    public void End(Wiki wiki, Dictionary<IPageKind, Memo<ImmutableArray<PlannedPage>>> plans)
    {
        wiki.Parts.Settle();
        if (isKept)
        {
            while (_made.TryTake(out var page))
            {
                _pages[page.Value.Route] = page;
            }

            while (_madeFiles.TryTake(out var file))
            {
                _files[file.Path] = file.Made;
            }

            Parts = wiki.Parts;
            _plans = plans;
        }
    }

    /// <summary>The build did not end: what it made is not known to lie in the folder; what it left alone still does.</summary>
    public void Fail()
    {
        _made.Clear();
        _madeFiles.Clear();
    }

    /// <summary>What the folder holds is no longer known.</summary>
    public void Forget()
    {
        Parts = null;
        _plans = [];
        _pages.Clear();
        _files.Clear();
    }
}

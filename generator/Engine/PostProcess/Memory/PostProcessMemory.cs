using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.PostProcess.History;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>What the PostProcess phase keeps of the build before, step by step.</summary>
/// <param name="isKept">Of a build that is the only one, nothing is noted for a next one.</param>
internal sealed class PostProcessMemory(bool isKept)
{
    public KeptLog Log { get; } = new(isKept);

    public Kept<RouteTable> Routes { get; } = new();

    public Kept<FrontKeys> Front { get; } = new();

    public Kept<PageNames> Names { get; } = new();

    public Kept<ResolvedSources> Sources { get; } = new();

    public Kept<Outlines> Outlines { get; } = new();

    public Kept<Table<PageId, HeadingIndex>> Headings { get; } = new();

    public Kept<Table<PropertyId, ImmutableArray<PageId>>> Authorities { get; } = new();

    public PageMemory<PageQuestions> PageQuestions { get; } = new(isKept);

    public Kept<WikiQuestions> Questions { get; } = new();

    public Kept<WikiQuestions> Copied { get; } = new();

    /// <summary>Looks for copies that do not say so while the site is written: it takes long, and no page waits for it.</summary>
    public LateFindings Copies { get; } = new();

    public PageMemory<PageLinks> PageLinks { get; } = new(isKept);

    public LinkIndex Links { get; } = new();

    /// <summary>What pages name of the media folder, which changes with their front matter, as routes do.</summary>
    public Kept<RouteTable> MediaChecked { get; } = new();

    public Kept<RedirectTable> Redirects { get; } = new();

    public Kept<FoundHistory> History { get; } = new();

    public PageAssembly Pages { get; } = new();
}

using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Process.Memory;

/// <summary>What the Process phase worked out in the build before.</summary>
/// <param name="isKept">Whether there may be a next build.</param>
internal sealed class ProcessMemory(bool isKept)
{
    private Dictionary<PageId, KnownPage> _pages = [];
    private ImmutableArray<PropertyDefinition> _properties = [];

    /// <summary>Forgets what was read with another vocabulary.</summary>
    public void Begin(ImmutableArray<PropertyDefinition> properties)
    {
        if (_properties != properties)
        {
            _pages = [];
            _properties = properties;
        }
    }

    public KnownPage? Find(PageId page) => _pages.GetValueOrDefault(page);

    public void Keep(IReadOnlyCollection<KnownPage> pages)
    {
        if (!isKept)
        {
            return;
        }

        foreach (var page in pages)
        {
            _pages[page.Page.Loaded.Id] = page;
        }

        if (_pages.Count > pages.Count)
        {
            foreach (var gone in _pages.Keys.Except(pages.Select(page => page.Page.Loaded.Id)).ToArray())
            {
                _pages.Remove(gone);
            }
        }
    }
}

/// <summary>A page as worked out, with what is wrong in its front matter and in its body.</summary>
internal sealed record KnownPage(ProcessedPage Page, ImmutableArray<Diagnostic> InFrontMatter, ImmutableArray<Diagnostic> InBody);

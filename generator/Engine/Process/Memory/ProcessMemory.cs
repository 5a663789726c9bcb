using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Process.Memory;

/// <summary>What the Process phase worked out in the build before.</summary>
/// <param name="isKept">Whether there may be a next build.</param>
internal sealed class ProcessMemory(bool isKept)
{
    private readonly KeptInOrder<PageId, KnownPage> _pages = new(known => known.Page.Loaded.Id);
    private ImmutableArray<PropertyDefinition> _properties = [];

    /// <summary>Forgets what was read with another vocabulary.</summary>
    public void Begin(ImmutableArray<PropertyDefinition> properties)
    {
        if (_properties != properties)
        {
            _pages.Clear();
            _properties = properties;
        }
    }

    /// <param name="place">Its place among the pages.</param>
    public KnownPage? Find(int place, PageId page) => _pages.Find(place, page);

    /// <summary>The page without what has been told of it, where nobody will ask again.</summary>
    public KnownPage ToKeep(KnownPage page) => isKept || (page.InFrontMatter.IsEmpty && page.InBody.IsEmpty) ? page : page with { InFrontMatter = [], InBody = [] };

    public void Keep(KnownPage[] pages)
    {
        if (isKept)
        {
            _pages.Keep(pages);
        }
    }
}

/// <summary>A page as worked out, with what is wrong in its front matter and in its body.</summary>
internal sealed record KnownPage(ProcessedPage Page, ImmutableArray<Diagnostic> InFrontMatter, ImmutableArray<Diagnostic> InBody);

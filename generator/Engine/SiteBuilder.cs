using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output;
using AlitaWiki.Engine.Output.Pages;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine;

/// <summary>Puts a generator together: what claims, Markdown, pages and steps it knows, and how it looks. One line each.</summary>
/// <param name="theme">Draws every page.</param>
public sealed class SiteBuilder(ITheme theme)
{
    private readonly List<IClaimType> _claimTypes = [.. ClaimTypes.BuiltIn];
    private readonly List<IMarkdownFeature> _features = [.. MarkdownFeatures.Standard];
    private readonly List<IPageKind> _pageKinds = [.. PageKinds.BuiltIn];
    private readonly List<IStep<LoadedSite>> _loaded = [];
    private readonly List<IStep<ProcessedSite>> _processed = [];
    private readonly List<IStep<Wiki>> _wiki = [];

    /// <summary>Adds a type that <c>type:</c> in properties.yml can name.</summary>
    /// <exception cref="ArgumentException">There is a type of that name already.</exception>
    public SiteBuilder AddClaimType(IClaimType type)
    {
        if (_claimTypes.Exists(known => known.Name == type.Name))
        {
            throw new ArgumentException($"There is a claim type \"{type.Name}\" already.", nameof(type));
        }

        _claimTypes.Add(type);
        return this;
    }

    public SiteBuilder AddMarkdownFeature(IMarkdownFeature feature)
    {
        _features.Add(feature);
        return this;
    }

    public SiteBuilder AddPageKind(IPageKind kind)
    {
        _pageKinds.Add(kind);
        return this;
    }

    /// <summary>Adds a step at the end of the Input phase.</summary>
    public SiteBuilder AddStep(IStep<LoadedSite> step)
    {
        _loaded.Add(step);
        return this;
    }

    /// <summary>Adds a step at the end of the Process phase.</summary>
    public SiteBuilder AddStep(IStep<ProcessedSite> step)
    {
        _processed.Add(step);
        return this;
    }

    /// <summary>Adds a step at the end of the PostProcess phase.</summary>
    public SiteBuilder AddStep(IStep<Wiki> step)
    {
        _wiki.Add(step);
        return this;
    }

    public SiteBuild Create() =>
        new([.. _claimTypes], [.. _features], [.. _pageKinds], theme, new SiteSteps([.. _loaded], [.. _processed], [.. _wiki]));
}

using AlitaWiki.Engine.Model;
using Microsoft.AspNetCore.Components;

namespace AlitaWiki.Theme;

/// <summary>A part that shows nothing but the site: it is the same on every page, and drawn once for all.</summary>
public abstract class SitePart : Part
{
    [Parameter, EditorRequired] public required SiteView Site { get; set; }
}

using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Extensibility;

/// <summary>After Input: every page gets a tag.</summary>
internal sealed class TagEveryPage : IStep<LoadedSite>
{
    public LoadedSite Run(LoadedSite site, DiagnosticBag diagnostics) => site with
    {
        Pages =
        [
            .. site.Pages.Select(page => page with
            {
                FrontMatter = page.FrontMatter with { Tags = page.FrontMatter.Tags.Add(new("tagged", page.FrontMatter.Title.Span)) },
            }),
        ],
    };
}

/// <summary>After Process: rumours are left out.</summary>
internal sealed class LeaveOutRumours : IStep<ProcessedSite>
{
    public ProcessedSite Run(ProcessedSite site, DiagnosticBag diagnostics) => site with
    {
        Pages = [.. site.Pages.Select(page => page with { Claims = page.Claims.RemoveAll(claim => claim.Raw.Stance.Value == Stance.Rumoured) })],
    };
}

/// <summary>After PostProcess: a page that nobody links to is told of.</summary>
internal sealed class TellOfLonelyPages : IStep<Wiki>
{
    public static readonly DiagnosticDescriptor Lonely = new(
        "TW0001", Severity.Warning, "A lonely page", "Nobody links to \"{0}\".", "Link to it.", "A page that nobody links to is not found.");

    public Wiki Run(Wiki site, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Pages.Where(page => page.Backlinks.IsEmpty && page.Source is null))
        {
            diagnostics.Add(Lonely, page.TitleSpan, page.Title);
        }

        return site;
    }
}

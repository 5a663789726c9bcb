using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Checks that the logo, the icon and the images of the site, of types and of pages are there.</summary>
internal static class MediaCheck
{
    public static void Run(
        SiteConfig config, ImmutableArray<PageType> types, ImmutableArray<RoutedPage> pages, MediaIndex media, DiagnosticBag diagnostics)
    {
        var images = types.Select(type => type.Image).Append(config.Image).Select(image => image?.File);
        foreach (var named in pages.Select(page => page.FrontMatter.Image).Append(config.Logo).Append(config.Icon).Concat(images).OfType<Located<string>>())
        {
            if (media.Find(named.Value) is null)
            {
                diagnostics.Add(ProcessDiagnostics.MissingMedia, named.Span, named.Value, media.Suggest(named.Value));
            }
        }
    }
}

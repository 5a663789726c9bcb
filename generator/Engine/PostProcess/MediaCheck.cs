using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Checks that the logo and the pages' images are there.</summary>
internal static class MediaCheck
{
    public static void Run(SiteConfig config, ImmutableArray<RoutedPage> pages, MediaIndex media, DiagnosticBag diagnostics)
    {
        foreach (var named in pages.Select(page => page.FrontMatter.Image).Append(config.Logo).OfType<Located<string>>())
        {
            if (media.Find(named.Value) is null)
            {
                diagnostics.Add(ProcessDiagnostics.MissingMedia, named.Span, named.Value, media.Suggest(named.Value));
            }
        }
    }
}

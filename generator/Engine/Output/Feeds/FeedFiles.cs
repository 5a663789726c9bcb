using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>The site's feeds as files.</summary>
internal static class FeedFiles
{
    public static IEnumerable<SiteFile> Of(ViewContext context) =>
        SiteFeeds.Of(context.Wiki, context.Addresses).Select(feed =>
            new SiteFile(new OutputPath(feed.Route.Value[1..]), () => AtomXml.Write(feed.Make(context))) { Subject = feed.Route });
}

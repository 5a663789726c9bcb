using AlitaWiki.Engine;
using AlitaWiki.Theme;

namespace AlitaWiki.Cli;

/// <summary>The generator as this program ships it.</summary>
internal static class Generator
{
    public static SiteBuild Create() => Create(new WikiTheme());

    public static SiteBuild Create(WikiTheme theme) => new SiteBuilder(theme).Create();
}

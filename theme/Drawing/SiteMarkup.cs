using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Theme.Drawing;

/// <summary>What the parts of a site that are the same on every page look like, each drawn once.</summary>
internal static class SiteMarkup
{
    private static readonly ConditionalWeakTable<SiteView, ConcurrentDictionary<Type, string>> s_sites = [];

    public static string Of(SitePart part) =>
        s_sites.GetOrCreateValue(part.Site).GetOrAdd(part.GetType(), static (type, site) => Draw(type, site), part.Site);

    private static string Draw(Type type, SiteView site)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ComponentMarkup.Write(type, nameof(SitePart.Site), site, html);
        return html.ToString();
    }
}

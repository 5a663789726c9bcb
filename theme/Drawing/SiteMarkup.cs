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
        s_sites.GetOrCreateValue(part.Site).GetOrAdd(part.GetType(), static (_, part) => Draw(part), part);

    private static string Draw(SitePart part)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        PartMarkup.Write(part, html);
        return html.ToString();
    }
}

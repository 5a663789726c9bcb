using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Aliases, former addresses and the addresses of renamed files, one a line, as Netlify reads them.</summary>
internal static class RedirectsFile
{
    /// <summary>A host reads it and does not serve it.</summary>
    public const string Name = "_redirects";

    public static IEnumerable<SiteFile> Of(Wiki wiki, SiteRoutes routes)
    {
        // What writes itself at the former address of a page stays there.
        var former = (wiki.History?.FormerRoutes ?? []).Where(page => !routes.Titles.ContainsKey(page.From));
        var lines = new StringBuilder();
        foreach (var (from, to) in wiki.Redirects.Select(redirect => (redirect.From, redirect.To)).Concat(former.Select(page => (page.From, page.To))))
        {
            lines.Append(from).Append(' ').Append(to).Append(" 301\n");
        }

        if (lines.Length == 0)
        {
            yield break;
        }

        yield return SiteFile.OfText(Name, lines.ToString());
    }
}

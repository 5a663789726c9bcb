using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Aliases, former addresses and the addresses of renamed files, one a line, as Netlify reads them.</summary>
internal static class RedirectsFile
{
    /// <summary>A host reads it and does not serve it.</summary>
    public const string Name = "_redirects";

    public static IEnumerable<SiteFile> Of(Wiki wiki, SiteRoutes routes)
    {
        // What writes itself at the former address of a page stays there.
        ImmutableArray<FormerRoute> former = [.. (wiki.History?.FormerRoutes ?? []).Where(page => !routes.Pages.ContainsKey(page.From))];
        var redirects = wiki.Redirects;
        if (redirects.Length + former.Length > 0)
        {
            yield return new SiteFile(new OutputPath(Name), () => Write(redirects, former)) { Subject = (redirects, SameItems.Of(former)) };
        }
    }

    private static byte[] Write(ImmutableArray<Redirect> redirects, ImmutableArray<FormerRoute> former)
    {
        var lines = new StringBuilder();
        foreach (var (from, to) in redirects.Select(redirect => (redirect.From, redirect.To)).Concat(former.Select(page => (page.From, page.To))))
        {
            lines.Append(from).Append(' ').Append(to).Append(" 301\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}

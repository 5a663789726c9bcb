using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Aliases and former addresses, one a line, as Netlify reads them.</summary>
internal static class RedirectsFile
{
    /// <summary>A host reads it and does not serve it.</summary>
    public const string Name = "_redirects";

    public static IEnumerable<SiteFile> Of(Wiki wiki)
    {
        if (wiki.Redirects.IsEmpty)
        {
            yield break;
        }

        var lines = new StringBuilder();
        foreach (var redirect in wiki.Redirects)
        {
            lines.Append(redirect.From).Append(' ').Append(redirect.To).Append(" 301\n");
        }

        yield return SiteFile.OfText(Name, lines.ToString());
    }
}

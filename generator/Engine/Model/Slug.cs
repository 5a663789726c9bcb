using System.Text;

namespace AlitaWiki.Engine.Model;

/// <summary>Names as parts of addresses.</summary>
public static class Slug
{
    /// <summary>Lower case letters and digits joined by single hyphens: "Ships &amp; piers" gives <c>ships-piers</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in NameFolding.Fold(name))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}

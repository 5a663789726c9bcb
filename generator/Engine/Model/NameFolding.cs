using System.Text;

namespace AlitaWiki.Engine.Model;

/// <summary>Folds names so that spellings which mean the same page compare equal.</summary>
public static class NameFolding
{
    /// <summary>NFKC, lower case, <c>_</c> as space, runs of space as one, trimmed.</summary>
    public static string Fold(string name)
    {
        // Half a surrogate pair cannot be normalized; it becomes U+FFFD.
        if (name.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            name = string.Concat(name.EnumerateRunes());

        var normal = name.IsNormalized(NormalizationForm.FormKC) ? name : name.Normalize(NormalizationForm.FormKC);
        var folded = new StringBuilder(normal.Length);
        var space = false;
        foreach (var c in normal)
        {
            if (char.IsWhiteSpace(c) || c == '_')
            {
                space = folded.Length > 0;
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}

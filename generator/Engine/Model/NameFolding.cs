using System.Text;

namespace AlitaWiki.Engine.Model;

/// <summary>Folds names so that spellings which mean the same page compare equal.</summary>
public static class NameFolding
{
    private const int Short = 256;

    /// <summary>NFKC, lower case, <c>_</c> as space, runs of space as one, trimmed, quotation marks straight.</summary>
    public static string Fold(string name)
    {
        var normal = Normal(name);
        var folded = normal.Length <= Short ? stackalloc char[Short] : new char[normal.Length];
        var length = 0;
        var space = false;
        foreach (var c in normal)
        {
            if (char.IsWhiteSpace(c) || c == '_')
            {
                space = length > 0;
                continue;
            }

            if (space)
            {
                folded[length++] = ' ';
                space = false;
            }

            folded[length++] = Straight(char.ToLowerInvariant(c));
        }

        return normal.AsSpan().SequenceEqual(folded[..length]) ? normal : folded[..length].ToString();
    }

    /// <summary>Quotation marks as keyboards have them: nobody can be asked to link in typographic ones.</summary>
    private static char Straight(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        _ => c,
    };

    private static string Normal(string name)
    {
        if (Ascii.IsValid(name))
        {
            return name;
        }

        // Half a surrogate pair is no text, and normalisation refuses it.
        return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(name)).Normalize(NormalizationForm.FormKC);
    }
}
